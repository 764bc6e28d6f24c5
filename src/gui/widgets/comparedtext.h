#pragma once

#include "core/text/worddiff.h"

#include <QTextEdit>

namespace relaas {

/// One of two texts that are compared, whole, with the words marked that the other has not: struck out where
/// they are to go, underlined and heavier where they came. As high as its text, within bounds. It can only be
/// read, also by keyboard; Tab leaves it.
class ComparedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ComparedText(QWidget *parent = nullptr);

    /// Shows what is the same and what is `own` (removed for the former text, added for the latter).
    void setChanges(const QList<WordChange> &changes, WordChange::Kind own);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(const QList<WordChange> &pieces);
    void fit();

    QList<WordChange> m_pieces;
};

/// What a screen reader says of the words that only this text has: each in quotation marks, the first twenty.
QString ownWordsText(const QList<WordChange> &changes, WordChange::Kind own);

} // namespace relaas
