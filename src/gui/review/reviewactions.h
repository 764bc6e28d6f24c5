#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

namespace relaas {

/// What can be done on the page of a review, each with its key. Made once, owned by the page.
struct ReviewActions
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ReviewActions)

public:
    explicit ReviewActions(QWidget *page);

    /// In the order of the menu, with separators.
    QList<QAction *> all() const { return m_all; }

    QAction *next;
    QAction *previous;
    QAction *hear;
    QAction *openReport;
    QAction *showDecision;
    QAction *showLetter;
    QAction *otherLanguage;
    QAction *writeRemark;
    QAction *withdrawRemark;
    QAction *returnToAuthor;
    QAction *sign;
    QAction *saveLetter;
    QAction *write; ///< the same decision on the page where it is written

private:
    /// `name` as in the table of keys, without the page.
    QAction *add(QWidget *page, const QString &name, const QString &text, const QString &keys,
                 QStringView iconName = {});
    void addSeparator(QWidget *page);

    QList<QAction *> m_all;
};

} // namespace relaas
