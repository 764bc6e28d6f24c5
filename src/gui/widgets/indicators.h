#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionViewItem;

namespace relaas {

/// Radio button and check box with an outline that stands out from its ground in every theme.
void drawRadio(QPainter &painter, const QStyleOption &option);
void drawCheck(QPainter &painter, const QStyleOption &option);

/// The item with its icon in the colour of its words, where it is selected: a selection is drawn darkly in a
/// list that has the focus and palely in one that has not.
QStyleOptionViewItem withIconLikeItsWords(const QStyleOptionViewItem &item, double devicePixelRatio);

} // namespace relaas
