#pragma once

#include "storage/store.h"
#include "support/testkeys.h"

#include <QTemporaryDir>

namespace relaas::test {

/// A fresh, migrated store with two users and one case, inside one transaction that has a row in the log and
/// is never committed.
class SampleStore
{
public:
    SampleStore()
        : m_store(Store::create(m_folder.path(), someKeys()).value())
        , m_transaction(Transaction::begin(m_store->database()).value())
        , bos(m_store->users
                  .add({{}, QStringLiteral("bos"), QStringLiteral("A. Bos"), Role::Caseworker, true})
                  .value())
        , vermeer(
              m_store->users
                  .add({{}, QStringLiteral("vermeer"), QStringLiteral("E. Vermeer"), Role::Supervisor, true})
                  .value())
        , caseFile(
              m_store->cases.add(sampleCase(QStringLiteral("Z26-0000901"), QStringLiteral("0000000901")), {})
                  .value())
    {
    }

    Store *operator->() { return m_store.get(); }
    Store &operator*() { return *m_store; }

    static CaseFile sampleCase(const QString &number, const QString &vNumber)
    {
        CaseFile file;
        file.number = number;
        file.person.vNumber = VNumber::parsed(vNumber).value();
        file.person.familyName = QStringLiteral("Yousif");
        file.person.givenNames = QStringLiteral("Salma");
        file.person.bornOn = QDate(1996, 3, 14);
        file.person.nationality = QStringLiteral("SD");
        file.person.language = QStringLiteral("ara");
        file.events = {{{}, EventType::Lodged, QDate(2026, 7, 5), {}, {{QStringLiteral("desk"), 3}}}};
        return file;
    }

    /// Another interview of the case.
    InterviewId addInterview()
    {
        Interview interview;
        interview.caseFile = caseFile;
        interview.kind = QStringLiteral("substantive");
        return m_store->interviews.add(interview).value();
    }

    /// Two seconds of sound, of an interview of the case; not stored yet.
    static Recording sampleRecording(InterviewId interview, const QByteArray &sha256 = QByteArray(64, 'a'))
    {
        Recording recording;
        recording.interview = interview;
        recording.fileName = QStringLiteral("sound.wav");
        recording.sha256 = sha256;
        recording.sizeBytes = 100;
        recording.codec = QStringLiteral("pcm_s16le");
        recording.sampleRate = 8000;
        recording.channels = 1;
        recording.frames = 16000;
        recording.addedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        return recording;
    }
    RecordingId addRecording(InterviewId interview)
    {
        return m_store->interviews.addRecording(sampleRecording(interview)).value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Transaction m_transaction;

public:
    const UserId bos;
    const UserId vermeer;
    const CaseFileId caseFile;
};

} // namespace relaas::test
