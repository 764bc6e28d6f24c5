#include "gui/settings/abbreviationsdialog.h"

#include "gui/settings/settings.h"

#include "ui_abbreviationsdialog.h"

#include <QAccessible>

namespace relaas {

AbbreviationsDialog::AbbreviationsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::AbbreviationsDialog>())
{
    m_ui->setupUi(this);
    m_ui->list->setPlainText(listText(settings.abbreviations()));
    m_ui->fault->hide();
    m_ui->list->setFocus();
    connect(m_ui->starting, &QPushButton::clicked, this, [this] {
        m_ui->list->selectAll(); // one step, which Ctrl+Z takes back
        m_ui->list->insertPlainText(listText(startingAbbreviations()));
        m_ui->list->setFocus();
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &AbbreviationsDialog::save);
}

AbbreviationsDialog::~AbbreviationsDialog() = default;

void AbbreviationsDialog::save()
{
    const auto read = abbreviationsIn(m_ui->list->toPlainText());
    if (!read) {
        m_ui->fault->setText(read.error().text);
        m_ui->fault->show();
        m_ui->list->setFocus();
        QAccessibleEvent told(m_ui->fault, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
        return;
    }
    m_settings.setAbbreviations(*read);
    accept();
}

} // namespace relaas
