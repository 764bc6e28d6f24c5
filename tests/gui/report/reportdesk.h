#pragma once

#include "audio/fileoutput.h"
#include "core/report/report.h"
#include "gui/report/reportpage.h"
#include "gui/settings/settings.h"
#include "support/officedesk.h"
#include "support/scriptedprompts.h"
#include "support/soundfiles.h"

#include <QTemporaryDir>

namespace relaas::test {

/// One interview in a real store, and somebody at the desk.
class ReportDesk
{
public:
    static constexpr int Rate = 8000;

    explicit ReportDesk(Pace pace = Pace::Fastest);

    /// Another program on the same store: a colleague.
    std::unique_ptr<Office> colleague() const;

    /// A page in front, as the window shows it, with the report and its recordings read.
    std::unique_ptr<ReportPage> page();

    /// Lines of question and answer in turn; each lies one second into the recording, where there is one.
    void write(int count, RecordingId recording = {});
    Report report() const;

    /// The path of a WAV file that was written for the test.
    QString soundFile(const QString &name, const Sound &sound) const;
    /// A recording of the interview, attached without the page.
    Recording attached(const QString &name, const Sound &sound);

    OfficeDesk house;
    Office *office;
    ScriptedPrompts prompts;
    QTemporaryDir configuration;
    Settings settings{configuration.filePath(QStringLiteral("relaas.ini"))};
    std::shared_ptr<HeardSound> heard = std::make_shared<HeardSound>();
    CaseFileId caseFile;
    InterviewId interview;
    QStringList messages; ///< of the page made last, in order

private:
    Pace m_pace;
};

} // namespace relaas::test
