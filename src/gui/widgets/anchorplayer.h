#pragma once

#include "audio/output.h"
#include "core/ids.h"
#include "core/report/recording.h"
#include "core/result.h"

#include <QObject>

#include <memory>

namespace relaas {

class Interviews;
class Player;

/// Plays the sound of a citation wherever it is shown: opens the recording in the background, plays exactly
/// the span, stops. One sound at a time; a new order replaces the one before.
class AnchorPlayer : public QObject
{
    Q_OBJECT

public:
    AnchorPlayer(Interviews &interviews, OutputFactory output, QObject *parent = nullptr);
    ~AnchorPlayer() override;

    /// Plays from two seconds before the span to one second after it (the words in their breath). Playing is
    /// logged.
    void play(const Anchor &anchor, InterviewId interview);
    void stop();
    bool isPlaying() const;

signals:
    void started();
    void stopped();
    /// The audible place, in frames of the recording.
    void positionChanged(qint64 frame, int sampleRate);
    void notice(const QString &text);
    void failed(const relaas::Error &error);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace relaas
