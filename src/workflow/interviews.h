#pragma once

#include "core/report/heard.h"
#include "core/report/recording.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QIODevice>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace relaas {

class Ledger;

/// Interviews and their recordings.
class Interviews : public QObject
{
    Q_OBJECT

public:
    using ByteSource = std::function<std::unique_ptr<QIODevice>()>;
    using CopyProgress = std::function<void(qint64 done, qint64 total)>;

    explicit Interviews(const Ledger &ledger, QObject *parent = nullptr);

    Result<QList<Interview>> ofCase(CaseFileId id) const;
    Result<Interview> interview(InterviewId id) const;

    /// Adds an interview with an empty first version of its report.
    Result<InterviewId> add(const Interview &interview);

    Result<QList<Recording>> recordings(InterviewId id) const;

    /// First step of attaching: copies the bytes into the store and tells their name, hash and size. May run
    /// in any thread; changes no row. Permission is asked in the second step.
    Result<Recording> copyIn(const QString &path, const std::stop_token &stop,
                             const CopyProgress &progress) const;

    /// Second step: attaches the copied recording, completed with codec, rate, channels and frames. Refuses
    /// one that is already in the case. Whatever is refused leaves no file behind.
    Result<Recording> attach(InterviewId id, Recording recording);

    /// Tells when its first sample was recorded; an invalid moment takes that back. The bytes stay as they
    /// are.
    Result<void> setStartedAt(RecordingId id, const QDateTime &startedAt);

    /// Takes back a copy that was not attached.
    void discard(const Recording &recording) const;

    /// The bytes of an attached recording. Checks that they are still there.
    Result<ByteSource> source(const Recording &recording) const;

    /// A place beside a recording for what was made from it and can be made anew.
    struct Derived
    {
        ByteSource open; ///< any thread; gives null where there is none
        std::function<Result<void>(const QByteArray &content)> keep; ///< any thread; replaces it
    };

    /// For an attached recording, or one that was copied in and is being attached. Lies sealed like the
    /// recording and goes with it. A case file that is only read keeps nothing.
    Result<Derived> derived(const Recording &recording) const;

    /// Logs that sound was played.
    void notePlayed(const Recording &recording, CaseFileId caseFile) const;

    /// Keeps what whoever is signed in has heard of an attached recording, with one row in the log for all of
    /// it; who it was is filled in, and when where that is missing. Error Invalid: it reaches beyond the
    /// recording. A case file that is only read keeps nothing.
    Result<void> keepHeard(RecordingId id, QList<Heard> heard) const;
    /// What was heard of it by anybody, in that order, and by whoever is signed in.
    Result<QList<Heard>> heard(RecordingId id) const;
    Result<QList<Heard>> heardByMe(RecordingId id) const;

    /// Logs that a passage of an attached recording leaves the case file; to be called before it does.
    Result<void> noteClip(RecordingId id) const;

signals:
    void changed(relaas::InterviewId id);

private:
    struct Attached
    {
        Recording recording;
        Interview interview;
    };
    Result<Attached> attached(RecordingId id) const;

    const Ledger &m_ledger;
};

} // namespace relaas
