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
#include <QRegularExpression>
#include <QVBoxLayout>

namespace relaas {

namespace {

/// "pdf" of "PDF (*.pdf)"; empty where any name will do.
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\(\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

} // namespace

QString nameOfKind(const QString &path, const QString &filter, const QStringList &filters)
{
    QString name = path;
    for (const QString &each : filters) {
        const QString suffix = u'.' + suffixOf(each);
        if (suffix.size() > 1 && name.endsWith(suffix, Qt::CaseInsensitive)) {
            name.chop(suffix.size());
            break;
        }
    }
    const QString suffix = suffixOf(filter);
    return suffix.isEmpty() ? name : name + u'.' + suffix;
}

Prompts::~Prompts() = default;

QString DialogPrompts::openFile(QWidget *parent, const QString &caption, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, caption, {}, filter);
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &caption, const QString &suggestedName,
                                const QString &filter)
{
    QFileDialog dialog(parent, caption);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(filter.split(QStringLiteral(";;")));
    dialog.selectFile(suggestedName);
    // Who chooses another kind of file means the name as well; a file that is there is then asked about.
    const auto follow = [&dialog, filters = dialog.nameFilters()](const QString &chosen) {
        const QString name = dialog.selectedFiles().value(0);
        if (!name.isEmpty())
            dialog.selectFile(nameOfKind(name, chosen, filters));
        dialog.setDefaultSuffix(suffixOf(chosen));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter()));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompts::chooseFolder(QWidget *parent, const QString &caption)
{
    return QFileDialog::getExistingDirectory(parent, caption);
}

bool DialogPrompts::confirm(QWidget *parent, const QString &text, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, verb, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText); // names of files are no markup
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
