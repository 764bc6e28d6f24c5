#pragma once

#include "core/assessment/decision.h"

#include <QObject>

#include <variant>
#include <vector>

namespace relaas {

/// The decision being written, shared by the steps of its page: each change goes through here and is told to
/// the others. Grounds and findings are named by their place, for their ids change with every save. Saving is
/// somebody else's work.
class DecisionDraft : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Decision &decision() const { return m_decision; }
    const QList<Ground> &grounds() const { return m_decision.grounds; }
    const Finding &finding(int ground, int finding) const
    {
        return grounds().at(ground).findings.at(finding);
    }
    bool isReadOnly() const { return m_isReadOnly; }
    /// As it was read or saved last.
    const Decision &stored() const { return m_stored; }

    /// Takes another decision, as it was saved; forgets what could be undone.
    void reset(const Decision &decision, bool isReadOnly);
    /// Goes on from what was saved now: takes over its revision and leaves the words as they are typed.
    void rebase(const Decision &saved);
    /// Takes over words from elsewhere, as if they were typed here; forgets what could be undone.
    void take(const Decision &words);

    /// Returns the place of the new one.
    int addGround();
    void removeGround(int ground);
    /// `step` is -1 for up, +1 for down; nothing happens at the ends.
    void moveGround(int ground, int step);
    void setTitle(int ground, const QString &title);
    void setSummary(int ground, const QString &summary);
    void setConclusion(int ground, Conclusion conclusion);

    int addFinding(int ground, Direction direction);
    void removeFinding(int ground, int finding);
    void setFindingText(int ground, int finding, const QString &text);
    void addCitation(int ground, int finding, const Citation &citation);
    void removeCitation(int ground, int finding, int citation);

    void setOutcome(const QString &code);
    /// ISO 3166-1 alpha-2, see restsOnCountry().
    void setCountry(const QString &code);
    void setReasons(const QString &reasons);

    /// Takes back the last removal or move of a ground, finding or citation. Words have their fields' own
    /// undo.
    bool canUndo() const { return !m_undo.empty(); }
    void undo();

signals:
    /// Another decision stands here; everything is to be shown anew.
    void replaced();
    /// Grounds came, went or moved; `current` is the one to look at, -1 for none.
    void groundsChanged(int current);
    void groundWorded(int ground); ///< its title or summary reads otherwise now
    /// Findings came or went; `current` as above.
    void findingsChanged(int ground, int current);
    void citationsChanged(int ground, int finding);
    /// The user changed something that is to be saved. Comes after the signal that says what.
    void edited();

private:
    struct Moved
    {
        int from = 0;
        int to = 0;
    };
    /// What was removed and where it stood; the deeper places count where the thing lies that deep.
    struct Change
    {
        int ground = 0;
        int finding = 0;
        int citation = 0;
        std::variant<Ground, Finding, Citation, Moved> what;
    };

    void takeBack(const Change &change, const Ground &ground);
    void takeBack(const Change &change, const Finding &finding);
    void takeBack(const Change &change, const Citation &citation);
    void takeBack(const Change &change, const Moved &moved);

    Decision m_decision;
    Decision m_stored;
    bool m_isReadOnly = true;
    std::vector<Change> m_undo; ///< the newest last: each place holds once the later ones are taken back
};

} // namespace relaas
