#pragma once

#include "core/assessment/decision.h"
#include "core/report/report.h"
#include "core/review/auditentry.h"
#include "support/soundfiles.h"
#include "support/testoffice.h"
#include "workflow/office.h"

#include <QTemporaryDir>

namespace relaas::test {

/// A real office on a fresh store in which one case has been heard: an interview with its recording and a
/// report of ten lines, each three seconds long; line 5 was found to differ from the recording.
class DecisionDesk
{
public:
    DecisionDesk();

    Office &office() { return *m_office; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return path(QStringLiteral("store")); }
    KeysPtr keysOf(const QString &login) const { return m_store.keys.value(login); }
    /// The clock stands still until it is moved.
    void moveTo(const QDateTime &now) { m_now = now; }
    QDateTime now() const { return m_now; }
    void close() { m_office.reset(); }
    void reopen(const QString &login);
    /// "bos" and "dekker" write decisions, "smit" holds interviews, "visser" and "jansen" sign.
    void signIn(const QString &login);
    /// Another program on the same store.
    std::unique_ptr<Office> another(const QString &login) const;

    /// The rows of the log of the case with that action, newest first, as a supervisor reads them. Who was
    /// signed in is so again.
    QList<AuditEntry> logged(const QString &action);

    CaseFileId caseFile() const { return m_caseFile; }
    InterviewId interview() const { return m_interview; }
    Report report();
    /// What is heard in these frames, each sample between -1 and 1.
    std::vector<float> heard(qint64 fromFrame, qint64 toFrame) const;
    const Recording &recording() const { return m_recording; }

    Citation citation(int lineNumber);
    Anchor anchorOf(int lineNumber) const;

    /// A decision with one ground, a finding for and one against with their citations, outcome and reasons;
    /// nothing is missing in it.
    Decision draft();
    /// The same, submitted by bos.
    Decision submitted();

    static constexpr int SampleRate = 8000;

private:
    UserId userId(const QString &login);
    void addCase();
    void attachRecording();
    void writeReport();

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 11, 24), QTime(9, 30), Qt::UTC};
    TestStore m_store;
    std::unique_ptr<Office> m_office;
    Sound m_sound;
    CaseFileId m_caseFile;
    InterviewId m_interview;
    Recording m_recording;
};

} // namespace relaas::test
