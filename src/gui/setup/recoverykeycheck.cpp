#include "gui/setup/recoverykeycheck.h"

#include "gui/widgets/style.h"

#include "ui_recoverykeycheck.h"

#include <QRandomGenerator>

namespace relaas {

namespace {

/// Without spaces, in capitals, and with the figures that look like the letters the key does not use.
QString plain(const QString &typed)
{
    QString text = typed.toUpper();
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
    return text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

} // namespace

RecoveryKeyCheck::RecoveryKeyCheck(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecoveryKeyCheck>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->group);
    m_ui->remark->setMinimumHeight(fontMetrics().lineSpacing());
    connect(m_ui->group, &QLineEdit::textChanged, this, &RecoveryKeyCheck::compare);
    connect(m_ui->group, &QLineEdit::returnPressed, this, &RecoveryKeyCheck::entered);
}

RecoveryKeyCheck::~RecoveryKeyCheck() = default;

void RecoveryKeyCheck::ask(const QStringList &groups, int asked)
{
    const int index =
        asked < 0 ? QRandomGenerator::global()->bounded(static_cast<int>(groups.size())) : asked;
    m_wanted = groups.at(index);
    m_ui->groupLabel->setText(tr("&Group %1, as it stands on your paper").arg(index + 1));
    m_ui->group->clear();
}

bool RecoveryKeyCheck::hasPassed() const
{
    return !m_wanted.isEmpty() && plain(m_ui->group->text()) == plain(m_wanted);
}

void RecoveryKeyCheck::compare()
{
    const bool isWhole = plain(m_ui->group->text()).size() >= m_wanted.size();
    const Tone tone = hasPassed() ? Tone::Success : Tone::Warning;
    QPalette colors = m_ui->remark->palette();
    colors.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_ui->remark->setPalette(colors);
    m_ui->remark->setText(hasPassed()   ? tr("That is right.")
                              : isWhole ? tr("That is another group. Go back to look at the key again.")
                                        : QString());
    m_ui->group->setAccessibleDescription(m_ui->remark->text());
    emit passedChanged(hasPassed());
}

} // namespace relaas
