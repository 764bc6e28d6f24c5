#include "gui/setup/newpassword.h"

#include "gui/widgets/style.h"

#include "ui_newpassword.h"

#include <QLineEdit>

namespace relaas {

NewPassword::NewPassword(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::NewPassword>())
{
    m_ui->setupUi(this);
    m_ui->first->setName(tr("New password"));
    m_ui->second->setName(tr("New password once more"));
    setFocusProxy(m_ui->first);
    m_rule = m_ui->rule->text();
    m_ui->rule->setMinimumHeight(2 * fontMetrics().lineSpacing());
    connect(m_ui->first, &PasswordField::changed, this, &NewPassword::judge);
    connect(m_ui->second, &PasswordField::changed, this, &NewPassword::judge);
    connect(m_ui->first, &PasswordField::entered, m_ui->second, qOverload<>(&QWidget::setFocus));
    connect(m_ui->second, &PasswordField::entered, this, &NewPassword::entered);
}

NewPassword::~NewPassword() = default;

void NewPassword::setJudge(PasswordJudge judge)
{
    m_judge = std::move(judge);
}

void NewPassword::setOwnWords(const QStringList &words)
{
    m_ownWords = words;
    judge();
}

void NewPassword::clear()
{
    m_ui->first->clear();
    m_ui->second->clear();
}

QString NewPassword::password() const
{
    return m_ui->first->text();
}

/// The rule, or what it says of this password, in the same place.
void NewPassword::showRule(const QString &problem)
{
    QPalette colors = m_ui->rule->palette();
    colors.setColor(QPalette::WindowText,
                    problem.isEmpty() ? palette().color(QPalette::WindowText)
                                      : toneColor(Tone::Warning, palette()));
    m_ui->rule->setPalette(colors);
    m_ui->rule->setText(problem.isEmpty() ? m_rule : problem);
    m_ui->first->edit()->setAccessibleDescription(m_ui->rule->text());
}

void NewPassword::judge()
{
    const QString first = m_ui->first->text();
    const QString second = m_ui->second->text();
    const PasswordVerdict verdict =
        m_judge && !first.isEmpty() ? m_judge(first, m_ownWords) : PasswordVerdict();
    const bool isGood = !first.isEmpty() && verdict.problem.isEmpty();
    m_ui->first->setRemark(verdict.strength.isEmpty() ? QString() : tr("Strength: %1").arg(verdict.strength),
                           isGood ? Tone::Success : Tone::Warning);
    if (second.isEmpty() || (first != second && first.startsWith(second)))
        m_ui->second->setRemark({}, Tone::Neutral); // right so far
    else if (first != second)
        m_ui->second->setRemark(tr("The two are not the same yet."), Tone::Warning);
    else
        m_ui->second->setRemark(tr("Both are the same."), isGood ? Tone::Success : Tone::Neutral);
    showRule(verdict.problem);

    const bool isReady = isGood && first == second;
    if (std::exchange(m_isReady, isReady) != isReady)
        emit readyChanged(isReady);
}

} // namespace relaas
