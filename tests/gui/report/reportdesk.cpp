#include "gui/report/reportdesk.h"

#include "core/timecode.h"
#include "workflow/casefiles.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relaas::test {

namespace {

/// The value, or a test that ends here with the reason.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(result).value();
}

CaseFile someCase()
{
    CaseFile file;
    file.number = u"Z26-0000101"_s;
    file.person.vNumber = must(VNumber::parsed(u"000.000.0101"_s));
    file.person.familyName = u"Tesfay"_s;
    file.person.givenNames = u"Hiwot"_s;
    file.person.nationality = u"ER"_s;
    Event made;
    made.type = EventType::Made;
    made.on = QDate(2026, 9, 1);
    file.events = {made};
    return file;
}

} // namespace

ReportDesk::ReportDesk(Pace pace) : office(&house.office()), m_pace(pace)
{
    house.as(u"bos"_s);
    caseFile = must(office->caseFiles().add(someCase(), {}));
    Interview held;
    held.caseFile = caseFile;
    held.kind = u"substantive"_s;
    held.heldOn = QDate(2026, 10, 12);
    held.interviewer = office->session().user().id;
    held.interpreter = u"12345"_s;
    held.interpreterLevel = u"C1"_s;
    held.language = u"tir"_s;
    interview = must(office->interviews().add(held));
}

std::unique_ptr<Office> ReportDesk::colleague() const
{
    return house.another(u"bos"_s);
}

std::unique_ptr<ReportPage> ReportDesk::page()
{
    auto page = std::make_unique<ReportPage>(
        *office, prompts, settings, [this] { return std::make_unique<FileOutput>(heard, m_pace); },
        interview);
    messages.clear();
    QObject::connect(page.get(), &Page::messageRequested, page.get(),
                     [this](MessageLevel, const QString &text) { messages << text; });
    page->resize(1140, 780);
    page->show();
    page->activated();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("The page has no window.");
    page->focusProxy()->setFocus();
    return page;
}

void ReportDesk::write(int count, RecordingId recording)
{
    QList<Line> lines;
    for (int i = 0; i < count; ++i) {
        Line line;
        line.type = i % 2 == 0 ? LineType::Question : LineType::Answer;
        line.text = i % 2 == 0
            ? u"Who told you that, and where were you when you heard it (%1)?"_s.arg(i + 1)
            : u"My brother-in-law. He worked at the town hall and knew the people who made the lists. I was "
              u"at "
              "home with the children and he came in the evening, after dark, to warn us (%1)."_s.arg(i + 1);
        if (recording.isValid())
            line.anchor = Anchor{recording, qint64(i) * Rate, qint64(i + 1) * Rate - Rate / 4};
        lines << line;
    }
    must(office->reports().addLines(report(), lines));
}

Report ReportDesk::report() const
{
    return must(office->reports().report(interview));
}

QString ReportDesk::soundFile(const QString &name, const Sound &sound) const
{
    QFile file(house.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(wavFile(sound)) < 0)
        qFatal("The sound could not be written.");
    return file.fileName();
}

Recording ReportDesk::attached(const QString &name, const Sound &sound)
{
    auto recording = must(office->interviews().copyIn(soundFile(name, sound), {}, {}));
    recording.codec = u"pcm_s16le"_s;
    recording.sampleRate = sound.sampleRate;
    recording.channels = sound.channels;
    recording.frames = sound.frames();
    return must(office->interviews().attach(interview, recording));
}

} // namespace relaas::test
