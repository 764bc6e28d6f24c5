#include "gui/review/reviewremarks.h"

#include "core/draft.h"
#include "gui/decision/remarkpanel.h"
#include "gui/widgets/fielddraft.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_reviewremarks.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

QString rowText(const Remark &remark)
{
    const QString state =
        remark.isOpen() ? ReviewRemarks::tr("open") : ReviewRemarks::tr("dealt with: %1").arg(remark.answer);
    return remarkHead(remark) + u'\n' + remark.text + u'\n' + state;
}

} // namespace

ReviewRemarks::ReviewRemarks(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReviewRemarks>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(semibold(font()));
    m_ui->text->setLines(2, 6);
    m_ui->addButton->setIcon(icon(u"plus-lg"));
    m_ui->withdrawButton->setIcon(icon(u"x-lg"));
    m_ui->text->installEventFilter(this);
    m_ui->remarks->installEventFilter(this);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ReviewRemarks::add);
    connect(m_ui->withdrawButton, &QPushButton::clicked, this, &ReviewRemarks::withdraw);
    connect(m_ui->remarks, &QListWidget::currentRowChanged, this, &ReviewRemarks::showButtons);
}

ReviewRemarks::~ReviewRemarks() = default;

void ReviewRemarks::setRemarks(const QList<Remark> &remarks, UserId reader, const QString &refusal)
{
    const int current = m_ui->remarks->currentRow();
    m_remarks = remarks;
    m_reader = reader;
    m_ui->remarks->clear();
    for (const Remark &remark : remarks) {
        new QListWidgetItem(icon(remark.isOpen() ? u"chat-left-text" : u"check-lg"), rowText(remark),
                            m_ui->remarks);
    }
    m_ui->remarks->setCurrentRow(std::min(std::max(current, 0), m_ui->remarks->count() - 1));
    m_ui->remarks->setVisible(!remarks.isEmpty());
    m_ui->none->setVisible(remarks.isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->text, m_ui->addButton}) {
        widget->setEnabled(refusal.isEmpty());
        if (!refusal.isEmpty())
            widget->setToolTip(refusal);
    }
    showButtons();
}

void ReviewRemarks::showButtons()
{
    const int row = m_ui->remarks->currentRow();
    const bool mayWithdraw = row >= 0 && m_remarks.at(row).isOpen() && m_remarks.at(row).author == m_reader;
    m_ui->withdrawButton->setEnabled(mayWithdraw);
    m_ui->withdrawButton->setVisible(!m_remarks.isEmpty());
}

void ReviewRemarks::setDrafts(Drafts &drafts, DecisionId id)
{
    keepField(*m_ui->text, drafts, {u"remark"_s, id.value});
}

QString ReviewRemarks::typed() const
{
    return m_ui->text->toPlainText().trimmed();
}

void ReviewRemarks::clearTyped()
{
    m_ui->text->clear();
}

void ReviewRemarks::beginWriting()
{
    m_ui->text->setFocus(Qt::ShortcutFocusReason);
}

void ReviewRemarks::add()
{
    emit addRequested(m_ui->text->toPlainText());
}

void ReviewRemarks::withdraw()
{
    const int row = m_ui->remarks->currentRow();
    if (row >= 0)
        emit withdrawRequested(m_remarks.at(row));
}

QWidget *ReviewRemarks::reader() const
{
    return m_ui->remarks;
}

bool ReviewRemarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_ui->text && isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            add();
            return true;
        }
        if (watched == m_ui->remarks && key->key() == Qt::Key_Delete && m_ui->withdrawButton->isEnabled()) {
            withdraw();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relaas
