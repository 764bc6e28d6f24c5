#pragma once

#include "core/assessment/decision.h"
#include "core/report/report.h"
#include "core/result.h"
#include "ctl/command.h"

#include <memory>

namespace relaas {
class Office;
}

namespace relaas::ctl {

/// The main job on the demonstration, without a window: case file, recording, check, draft, submission,
/// signature, documents. Every step is a verb of the office, done by who may do it.
class MainJob
{
public:
    /// Everything is written into `folder`, the case file as `casefile` in it.
    explicit MainJob(QString folder);
    ~MainJob();

    Result<Answer> run();

private:
    Result<void> makeStore();
    Result<void> findCase();
    Result<void> checkReport();
    Result<void> submitAndSign();
    Result<void> writeDocuments();
    Result<void> signIn(const QString &login);
    void done(const QString &line);

    QString m_folder;
    std::unique_ptr<Office> m_office;
    CaseFileId m_case;
    QString m_number; ///< of the case
    InterviewId m_interview;
    Decision m_decision;
    QStringList m_steps;
    QJsonObject m_json;
};

} // namespace relaas::ctl
