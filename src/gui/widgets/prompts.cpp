#include "gui/widgets/prompts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace relaas {

Prompts::~Prompts() = default;

QString DialogPrompts::openFile(QWidget *parent, const QString &caption, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, caption, {}, filter);
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &caption, const QString &suggestedName,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, caption, suggestedName, filter);
}

QString DialogPrompts::chooseFolder(QWidget *parent, const QString &caption)
{
    return QFileDialog::getExistingDirectory(parent, caption);
}

bool DialogPrompts::confirm(QWidget *parent, const QString &text, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, verb, text, QMessageBox::Cancel, parent);
    const auto *doIt = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == doIt;
}

std::optional<QString> DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label)
{
    bool isAnswered = false;
    QString text = QInputDialog::getMultiLineText(parent, title, label, {}, &isAnswered);
    return isAnswered ? std::optional(text) : std::nullopt;
}

std::optional<int> DialogPrompts::askChoice(QWidget *parent, const QString &title, const QString &label,
                                            const QStringList &choices)
{
    bool isAnswered = false;
    const QString chosen = QInputDialog::getItem(parent, title, label, choices, 0, false, &isAnswered);
    return isAnswered ? std::optional(int(choices.indexOf(chosen))) : std::nullopt;
}

std::optional<QDateTime> DialogPrompts::askMoment(QWidget *parent, const QString &title, const QString &label,
                                                  const QDateTime &suggested)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *field = new QDateTimeEdit(suggested.toLocalTime());
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm:ss"));
    field->setCalendarPopup(true);
    auto *words = new QLabel(label);
    words->setBuddy(field);
    auto *unknown = new QCheckBox(QCoreApplication::translate("relaas::Prompts", "Nobody &knows"));
    QObject::connect(unknown, &QCheckBox::toggled, field, &QWidget::setDisabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    for (QWidget *widget : std::initializer_list<QWidget *>{words, field, unknown, buttons})
        layout->addWidget(widget);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return unknown->isChecked() ? QDateTime() : field->dateTime().toUTC();
}

} // namespace relaas
