#include "gui/decision/citationsound.h"

namespace relaas {

CitationSound::CitationSound(Interviews &interviews, OutputFactory output, QObject *parent)
    : QObject(parent)
    , m_player(interviews, std::move(output))
{
    connect(&m_player, &AnchorPlayer::failed, this,
            [this](const Error &error) { emit said(MessageLevel::Error, error.text); });
    connect(&m_player, &AnchorPlayer::notice, this,
            [this](const QString &text) { emit said(MessageLevel::Info, text); });
}

void CitationSound::toggle(const std::optional<Anchor> &anchor, InterviewId interview, int lineNumber)
{
    if (m_player.isPlaying()) {
        m_player.stop();
        return;
    }
    if (anchor) {
        m_player.play(*anchor, interview);
        return;
    }
    emit said(
        MessageLevel::Info,
        tr("Line %1 has no place in a recording. Set it in the report to hear the line.").arg(lineNumber));
}

} // namespace relaas
