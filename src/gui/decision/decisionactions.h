#pragma once

#include "gui/decision/stepstate.h"

#include <QAction>
#include <QCoreApplication>
#include <QList>

namespace relaas {

/// What can be done on the page of a decision, each with its key. Made once, owned by the page.
struct DecisionActions
{
    Q_DECLARE_TR_FUNCTIONS(relaas::DecisionActions)

public:
    explicit DecisionActions(QWidget *page);

    /// In the order of the menu, with separators.
    QList<QAction *> all() const { return m_all; }
    /// Leaves on what is of use on this step; off what changes a decision that may only be read.
    void enableFor(Step step, bool mayEdit, bool isSigned);

    QList<QAction *> steps; ///< in the order of the steps
    QAction *addGround;
    QAction *moveUp;
    QAction *moveDown;
    QAction *nextGround;
    QAction *previousGround;
    QAction *findingFor;
    QAction *findingAgainst;
    QAction *remove; ///< the current ground or finding
    QAction *undo;
    QAction *search;
    QAction *cite;
    QAction *hear;
    QAction *openReport;
    QAction *otherLanguage;
    QAction *nextGap;
    QAction *answer;
    QAction *save;
    QAction *submit;
    QAction *saveLetter;

private:
    /// `name` as in the table of keys, without the page.
    QAction *add(QWidget *page, const QString &name, const QString &text, const QString &keys,
                 QStringView iconName = {});
    void addSeparator(QWidget *page);

    QList<QAction *> m_all;
};

} // namespace relaas
