#include "gui/shell/keyboardcard.h"

#include "gui/setup/recoverysheet.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/style.h"

#include "ui_keyboardcard.h"

#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace relaas {

namespace {

void listActions(QTreeWidgetItem &group, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *sub = action->menu()) {
            listActions(group, *sub);
            continue;
        }
        auto *item = new QTreeWidgetItem(&group);
        item->setText(0, plainText(*action));
        item->setText(1, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
}

} // namespace

KeyboardCard::KeyboardCard(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeyboardCard>())
{
    m_ui->setupUi(this);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto ask = [this](const QPushButton *button, void (KeyboardCard::*wanted)()) {
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            accept();
            emit(this->*wanted)();
        });
    };
    ask(m_ui->change, &KeyboardCard::changeRequested);
    ask(m_ui->pdf, &KeyboardCard::pdfRequested);
    ask(m_ui->print, &KeyboardCard::printRequested);
    m_ui->print->setVisible(hasPrinter());
    fill(menus);
}

KeyboardCard::~KeyboardCard() = default;

void KeyboardCard::fill(const QMenuBar &menus)
{
    for (const QAction *entry : menus.actions()) {
        const QMenu *menu = entry->menu();
        if (!menu || !entry->isVisible())
            continue;
        auto *group = new QTreeWidgetItem(m_ui->keys);
        group->setText(0, plainText(*entry));
        group->setFont(0, semibold(font()));
        group->setFirstColumnSpanned(true);
        listActions(*group, *menu);
    }
    m_ui->keys->expandAll();
    m_ui->keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->keys->setCurrentItem(m_ui->keys->topLevelItem(0));
}

} // namespace relaas
