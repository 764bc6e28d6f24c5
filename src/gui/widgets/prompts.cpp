#include "gui/widgets/prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

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

} // namespace relaas
