#include "gui/keys/keysdialog.h"

#include "gui/keys/keykeeper.h"
#include "gui/keys/keyrules.h"
#include "gui/widgets/style.h"

#include "ui_keysdialog.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int keysCharacters = 30; ///< of a column; more of them are in the tooltip
enum KeyColumn { NameColumn, KeysColumn, UsualColumn };

QString keysText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

QTreeWidgetItem *groupIn(QTreeWidgetItem *above, const QString &title)
{
    for (int i = 0; i < above->childCount(); ++i) {
        if (QTreeWidgetItem *child = above->child(i);
            child->text(NameColumn) == title && child->childCount() > 0)
            return child;
    }
    auto *group = new QTreeWidgetItem(above, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(NameColumn, semibold(group->font(NameColumn)));
    return group;
}

/// Hides what does not have the words; whether something is left.
bool showMatches(QTreeWidgetItem &item, const QString &words)
{
    bool isAny = false;
    if (item.childCount() == 0) {
        const QStringList texts{item.text(NameColumn), item.text(KeysColumn)};
        isAny = std::ranges::any_of(
            texts, [&words](const QString &text) { return text.contains(words, Qt::CaseInsensitive); });
    }
    for (int i = 0; i < item.childCount(); ++i)
        isAny = showMatches(*item.child(i), words) || isAny;
    item.setHidden(!isAny);
    return isAny;
}

} // namespace

KeysDialog::KeysDialog(KeyKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_table(keeper.table())
    , m_ui(std::make_unique<Ui::KeysDialog>())
{
    m_ui->setupUi(this);
    m_ui->takeOver->hide();
    fill();
    QPushButton *saves = m_ui->buttons->button(QDialogButtonBox::Save);
    saves->setAutoDefault(false);
    m_ui->filter->installEventFilter(this);
    m_ui->commands->installEventFilter(this);
    m_ui->keys->installEventFilter(this);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_ui->commands, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCommand);
    connect(m_ui->keys, &QListWidget::currentRowChanged, this,
            [this](int row) { m_ui->remove->setEnabled(row >= 0); });
    connect(m_ui->newKey, &KeyField::keyChanged, this, [this] {
        m_ui->takeOver->hide();
        m_ui->give->setEnabled(!m_ui->newKey->key().isEmpty());
    });
    connect(m_ui->newKey, &QLineEdit::returnPressed, this, &KeysDialog::give);
    connect(m_ui->give, &QPushButton::clicked, this, &KeysDialog::give);
    connect(m_ui->takeOver, &QPushButton::clicked, this, &KeysDialog::takeOver);
    connect(m_ui->remove, &QPushButton::clicked, this, &KeysDialog::remove);
    connect(m_ui->resetOne, &QPushButton::clicked, this, &KeysDialog::resetOne);
    connect(m_ui->resetAll, &QPushButton::clicked, this, &KeysDialog::resetAll);
    connect(m_ui->card, &QPushButton::clicked, this, [this] {
        if (save())
            emit cardRequested();
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        if (save())
            accept();
    });
    tell(keeper.complaint());
    m_ui->filter->setFocus();
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::fill()
{
    QTreeWidgetItem *root = m_ui->commands->invisibleRootItem();
    for (const Command &command : m_table.commands()) {
        QTreeWidgetItem *page = groupIn(root, command.page);
        QTreeWidgetItem *group = command.menu.isEmpty() ? page : groupIn(page, command.menu);
        auto *item = new QTreeWidgetItem(group, {command.name});
        item->setData(NameColumn, idRole, command.id);
        item->setText(UsualColumn, keysText(command.keys));
        item->setToolTip(UsualColumn, item->text(UsualColumn));
        m_items.insert(command.id, item);
        showItem(*item);
    }
    m_ui->commands->expandAll();
    QHeaderView *header = m_ui->commands->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {KeysColumn, UsualColumn})
        header->resizeSection(column, keysCharacters * fontMetrics().averageCharWidth());
    m_ui->commands->setCurrentItem(m_items.value(m_table.commands().value(0).id));
    showCommand();
}

QString KeysDialog::current() const
{
    const QTreeWidgetItem *item = m_ui->commands->currentItem();
    return item ? item->data(NameColumn, idRole).toString() : QString();
}

void KeysDialog::filter()
{
    const QString words = m_ui->filter->text().trimmed();
    QTreeWidgetItem *root = m_ui->commands->invisibleRootItem();
    bool isAny = false;
    for (int i = 0; i < root->childCount(); ++i)
        isAny = showMatches(*root->child(i), words) || isAny;
    tell(isAny ? QString() : tr("No command has “%1” in its name or its keys.").arg(words));
    if (const QTreeWidgetItem *now = m_ui->commands->currentItem(); !isAny || (now && !now->isHidden()))
        return;
    for (const Command &command : m_table.commands()) {
        if (QTreeWidgetItem *item = m_items.value(command.id); !item->isHidden())
            return m_ui->commands->setCurrentItem(item);
    }
}

void KeysDialog::showItem(QTreeWidgetItem &item) const
{
    const QString id = item.data(NameColumn, idRole).toString();
    const QString keys = keysText(m_table.keys(id));
    item.setToolTip(KeysColumn, keys);
    item.setText(KeysColumn,
                 m_table.isChanged(id) ? tr("%1 (your own)").arg(keys.isEmpty() ? tr("none") : keys) : keys);
}

void KeysDialog::showCommand()
{
    const Command *command = m_table.command(current());
    m_ui->command->setText(command ? tr("%1: %2").arg(command->page, command->name) : QString());
    m_ui->newKey->setKey({});
    m_ui->give->setEnabled(false);
    m_ui->newKey->setEnabled(command);
    m_ui->takeOver->hide();
    showKeys();
}

void KeysDialog::showKeys()
{
    m_ui->keys->clear();
    for (const QKeySequence &key : m_table.keys(current()))
        m_ui->keys->addItem(keyName(key));
    m_ui->keys->setCurrentRow(0);
    m_ui->remove->setEnabled(m_ui->keys->count() > 0);
    m_ui->resetOne->setEnabled(m_table.isChanged(current()));
    for (QTreeWidgetItem *item : std::as_const(m_items))
        showItem(*item);
}

void KeysDialog::give()
{
    if (m_ui->newKey->key().isEmpty())
        return tell(tr("Press the new key first."));
    const auto given = m_table.give(current(), m_ui->newKey->key());
    const bool isTaken = !given && given.error().code == Error::Code::Conflict;
    say(given, tr("%1 is a key of “%2” now.").arg(m_ui->newKey->text(), m_table.command(current())->name));
    m_ui->takeOver->setVisible(isTaken);
    if (isTaken)
        m_ui->takeOver->setFocus();
}

void KeysDialog::takeOver()
{
    const Command *former = m_table.holder(m_ui->newKey->key(), current());
    const QString name = former ? former->name : QString();
    const auto taken = m_table.takeOver(current(), m_ui->newKey->key());
    m_ui->takeOver->hide();
    say(taken, tr("%1 is taken over from “%2”.").arg(m_ui->newKey->text(), name));
    m_ui->newKey->setFocus();
}

void KeysDialog::remove()
{
    const int row = m_ui->keys->currentRow();
    const QKeySequence key = m_table.keys(current()).value(row);
    if (key.isEmpty())
        return;
    m_table.take(current(), key);
    say({}, tr("%1 does nothing here any more.").arg(keyName(key)));
    m_ui->keys->setCurrentRow(std::min(row, m_ui->keys->count() - 1));
}

void KeysDialog::resetOne()
{
    say(m_table.reset(current()), tr("The usual keys are back."));
}

void KeysDialog::resetAll()
{
    m_table.resetAll();
    say({}, tr("All keys are the usual ones again. Cancel leaves yours as they were."));
}

void KeysDialog::say(const Result<void> &done, const QString &told)
{
    if (done)
        showKeys();
    tell(done ? told : done.error().text);
}

void KeysDialog::tell(const QString &text)
{
    m_ui->message->setText(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent told(m_ui->message, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

bool KeysDialog::save()
{
    const auto written = m_keeper.setTable(m_table);
    if (!written)
        tell(written.error().text);
    return bool(written);
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_ui->filter && (key == Qt::Key_Down || isEnter)) {
            m_ui->commands->setFocus();
            return true;
        }
        if (isEnter) { // on to the new key, not to saving
            m_ui->newKey->setFocus();
            return true;
        }
        if (watched == m_ui->keys && key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace relaas
