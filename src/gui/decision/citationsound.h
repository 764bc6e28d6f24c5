#pragma once

#include "core/assessment/citation.h"
#include "gui/widgets/anchorplayer.h"
#include "gui/widgets/messagebar.h"

namespace relaas {

/// Lets the words of a citation be heard with one key: the same key stops them.
class CitationSound : public QObject
{
    Q_OBJECT

public:
    CitationSound(Interviews &interviews, OutputFactory output, QObject *parent = nullptr);

    void toggle(const Citation &citation)
    {
        toggle(citation.anchor, citation.interview, citation.lineNumber);
    }
    /// `lineNumber` is for the sentence that says why nothing can be heard.
    void toggle(const std::optional<Anchor> &anchor, InterviewId interview, int lineNumber);
    void stop() { m_player.stop(); }

signals:
    void said(relaas::MessageLevel level, const QString &text);

private:
    AnchorPlayer m_player;
};

} // namespace relaas
