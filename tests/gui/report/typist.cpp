// Types into the page of a report ten keys a second, until somebody kills it:
// typist FOLDER LOGIN PASSWORD INTERVIEW SEED [--without-drafts]
// Tells each key before pressing it, as "MOMENT KEY" and a line end: the moment in milliseconds of the steady
// clock, which is the same for all processes, the key as its code; 10 is Enter.
#include "audio/nulloutput.h"
#include "gui/report/linedrafts.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportpage.h"
#include "gui/report/reportview.h"
#include "gui/settings/settings.h"
#include "support/scriptedprompts.h"
#include "workflow/authenticator.h"
#include "workflow/office.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyMs = 100;

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

template<typename T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(result).value();
}

class Typist
{
public:
    Typist(ReportPage &page, quint32 seed, bool isSteady)
        : m_view(*page.findChild<ReportView *>())
        , m_random(seed)
        , m_isSteady(isSteady)
    {
    }

    void press()
    {
        if (!m_view.currentLine().isValid() || m_pauseKeys-- > 0)
            return;
        m_pauseKeys = 0;
        const int chance = m_isSteady ? 100 : m_random.bounded(100);
        if (chance < 3)
            m_pauseKeys = 13; // long enough for the line to be saved
        const bool isEnter = chance >= 3 && chance < 6 && !m_view.words(m_view.currentLine()).isEmpty();
        const char key = isEnter ? '\n' : " abcdefghijklmnopqrstuvwxyz"[m_random.bounded(27)];
        std::printf("%lld %d\n", static_cast<long long>(steadyMs()), key);
        std::fflush(stdout);
        if (isEnter)
            QTest::keyClick(&m_view, Qt::Key_Return);
        else
            QTest::keyClick(&m_view, key);
    }

private:
    ReportView &m_view;
    QRandomGenerator m_random;
    bool m_isSteady;
    int m_pauseKeys = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const Clock clock = &QDateTime::currentDateTimeUtc;
    const auto keys = wanted(Authenticator(arguments.at(1), clock).unlock(arguments.at(2), arguments.at(3)));
    const auto office = wanted(Office::open(arguments.at(1), keys, Office::Mode::ReadWrite, clock));
    ScriptedPrompts prompts;
    const QTemporaryDir configuration;
    Settings settings(configuration.filePath(u"relaas.ini"_s));
    ReportPage page(
        *office, prompts, settings, [] { return std::make_unique<NullOutput>(); },
        InterviewId{arguments.at(4).toLongLong()});
    page.resize(1140, 780);
    page.show();
    page.activated();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("The page has no window.");
    page.actions().edit->trigger();

    const bool isWithout = arguments.contains(u"--without-drafts"_s);
    if (isWithout) // what is typed reaches no draft: for the proof that the test sees it
        QObject::disconnect(page.findChild<ReportView *>(), nullptr, page.findChild<LineDrafts *>(), nullptr);
    Typist typist(page, arguments.at(5).toUInt(), isWithout);
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &app, [&typist] { typist.press(); });
    timer.start(keyMs);
    QTimer::singleShot(60'000, &app, &QCoreApplication::quit); // nobody killed it
    return QApplication::exec();
}
