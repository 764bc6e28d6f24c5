#include "gui/decision/citationlist.h"

#include "gui/decision/casesources.h"
#include "gui/decision/citationdelegate.h"
#include "gui/widgets/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace relaas {

CitationList::CitationList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new CitationDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    hide();
}

void CitationList::setCitations(const QList<Citation> &citations, const CaseSources &sources)
{
    const int current = currentRow();
    clear();
    for (const Citation &citation : citations) {
        const BadgeContent badge = sources.badge(citation);
        auto *item = new QListWidgetItem(citation.quote, this);
        item->setData(Qt::AccessibleTextRole, sources.spoken(citation));
        item->setData(CitationDelegate::PlaceRole, sources.place(citation));
        item->setData(CitationDelegate::HasSoundRole, citation.anchor.has_value());
        item->setData(CitationDelegate::BadgeIconRole, badge.iconName);
        item->setData(CitationDelegate::BadgeTextRole, badge.text);
        item->setData(CitationDelegate::BadgeToneRole, static_cast<int>(badge.tone));
        item->setToolTip(sources.place(citation) + u'\n'
                         + (citation.anchor
                                ? tr("Space hears these words, Enter opens them in the report")
                                : tr("This line has no place in a recording. Enter opens it in the report")));
    }
    setCurrentRow(std::min(std::max(current, 0), count() - 1));
    setVisible(count() > 0);
    fit();
}

void CitationList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    switch (event->key()) {
    case Qt::Key_Space:
        emit hearRequested(row);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            break;
        emit openRequested(row);
        return;
    case Qt::Key_Delete:
        if (!m_isReadOnly)
            emit removeRequested(row);
        return;
    default:
        break;
    }
    QListWidget::keyPressEvent(event);
}

void CitationList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()
        && CitationDelegate::hearRect(visualRect(index)).contains(event->pos()))
        emit hearRequested(index.row());
}

void CitationList::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = currentRow();
    if (row < 0)
        return;
    QMenu menu(this);
    const QAction *hear = menu.addAction(icon(u"play-fill"), tr("&Hear"));
    const QAction *open = menu.addAction(icon(u"journal-text"), tr("&Open in report"));
    const QAction *remove = m_isReadOnly ? nullptr : menu.addAction(icon(u"trash3"), tr("&Remove"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (!chosen)
        return;
    if (chosen == hear)
        emit hearRequested(row);
    else if (chosen == open)
        emit openRequested(row);
    else if (chosen == remove)
        emit removeRequested(row);
}

void CitationList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void CitationList::fit()
{
    doItemsLayout();
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
}

} // namespace relaas
