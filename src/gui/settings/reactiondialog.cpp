#include "gui/settings/reactiondialog.h"

#include "core/report/soundmoment.h"
#include "gui/settings/settings.h"

#include "ui_reactiondialog.h"

namespace relaas {

ReactionDialog::ReactionDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReactionDialog>())
{
    m_ui->setupUi(this);
    m_ui->time->setMaximum(longestReactionMs);
    m_ui->time->setValue(settings.reactionMs());
    m_ui->time->selectAll();
    m_ui->time->setFocus();
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this, &settings] {
        settings.setReactionMs(m_ui->time->value());
        accept();
    });
}

ReactionDialog::~ReactionDialog() = default;

} // namespace relaas
