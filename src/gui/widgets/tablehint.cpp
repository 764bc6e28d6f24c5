#include "gui/widgets/tablehint.h"

#include "gui/widgets/style.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QTableView>

namespace relaas {

TableHint::TableHint(QTableView &table, const QString &sentence)
    : QLabel(sentence, table.viewport())
    , m_table(table)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(space::Block);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    tint();
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableHint::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableHint::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &TableHint::follow);
    table.viewport()->installEventFilter(this);
    follow();
}

void TableHint::follow()
{
    const bool isEmpty = m_table.model()->rowCount() == 0;
    setGeometry(m_table.viewport()->rect());
    setVisible(isEmpty);
    m_table.setAccessibleDescription(isEmpty ? text() : QString()); // a table says nothing of a label in it
}

void TableHint::tint()
{
    QPalette faint = m_table.palette();
    faint.setColor(QPalette::WindowText, toneColor(Tone::Neutral, faint));
    if (faint != palette())
        setPalette(faint);
}

bool TableHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    if (event->type() == QEvent::PaletteChange)
        tint();
    return QLabel::eventFilter(watched, event);
}

void TableHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QLabel::changeEvent(event);
}

} // namespace relaas
