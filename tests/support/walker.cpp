#include "support/walker.h"

#include "audio/decoder.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/signinpage.h"
#include "pedal/nopedalport.h"
#include "support/looks.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/demonstration.h"
#include "workflow/interviews.h"
#include "workflow/office.h"
#include "workflow/reports.h"
#include "workflow/users.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relaas::test {

namespace {

/// What the toolkit complained of. Only what belongs to the platform without a screen is left out.
class Complaints
{
public:
    static void begin()
    {
        s_before = qInstallMessageHandler(&Complaints::take);
        taken();
    }
    static void end() { qInstallMessageHandler(s_before); }
    static QStringList taken()
    {
        const std::scoped_lock lock(s_mutex);
        return std::exchange(s_texts, {});
    }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        const bool isOurs = !text.startsWith(u"This plugin does not support"_s);
        if (isOurs && (type == QtWarningMsg || type == QtCriticalMsg)) {
            const std::scoped_lock lock(s_mutex);
            s_texts << u"the toolkit said: "_s + text;
        }
        s_before(type, context, text);
    }

    static inline QtMessageHandler s_before = nullptr;
    static inline std::mutex s_mutex;
    static inline QStringList s_texts;
};

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(result).value();
}

/// The page a control or action stands on; null for those of the window itself.
const Page *pageOf(const QObject *object)
{
    while (object && !qobject_cast<const Page *>(object))
        object = object->parent();
    return static_cast<const Page *>(object);
}

/// The keys that can be pressed in the window now, with the words of what they do.
QMultiMap<QString, QString> keysIn(const QWidget &window)
{
    QMultiMap<QString, QString> keys;
    const auto add = [&keys](const QKeySequence &key, const QString &text) {
        if (!key.isEmpty())
            keys.insert(key.toString(), text);
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        const Page *page = pageOf(action);
        if (!action->isEnabled() || !action->isVisible() || (page && !page->isVisible()))
            continue;
        for (const QKeySequence &key : action->shortcuts())
            add(key, action->text());
    }
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions()) {
            if (menu->isVisible())
                add(QKeySequence::mnemonic(menu->text()), menu->text());
        }
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            add(button->shortcut(), button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled())
            add(QKeySequence::mnemonic(label->text()), label->text());
    }
    return keys;
}

} // namespace

Walker::Walker(const QString &language)
{
    Complaints::begin();
    Settings(path(u"settings.ini"_s)).setLanguage(language);
    DesktopOptions options;
    options.storeFolder = path(u"store"_s);
    options.isDemonstration = true;
    options.settingsPath = path(u"settings.ini"_s);
    options.making.isCheap = true;
    options.lockWatch = [] { return std::make_unique<LockWatch>(); }; // not that of whoever runs the test
    options.pedals = [] { return std::make_unique<NoPedalPort>(); }; // nor their foot
    options.output = [sound = m_sound] { return std::make_unique<FileOutput>(sound, Pace::Fastest); };
    m_desktop = std::make_unique<Desktop>(options, prompts);
}

Walker::~Walker()
{
    m_desktop.reset();
    Complaints::end();
}

bool Walker::start()
{
    m_desktop->start();
    const auto isMade = [] { return qobject_cast<SignInPage *>(QApplication::activeWindow()); };
    if (!QTest::qWaitFor(isMade, 120000))
        return false;
    const Authenticator door(path(u"store"_s), &QDateTime::currentDateTimeUtc);
    const auto people = must(Demonstration::people(u":/demo"_s));
    const auto jansen = std::find_if(people.begin(), people.end(), [](const DemonstrationUser &person) {
        return person.user.login == u"jansen"_s;
    });
    const auto keys = must(door.unlock(jansen->user.login, jansen->password));
    m_office =
        must(Office::open(door.folder(), keys, Office::Mode::ReadWrite, &QDateTime::currentDateTimeUtc));
    CaseQuery query;
    query.text = vNumber();
    m_caseFile = must(m_office->caseFiles().ids(query)).value(0);
    return m_caseFile.isValid();
}

MainWindow *Walker::window() const
{
    return qobject_cast<MainWindow *>(QApplication::activeWindow());
}

QString Walker::faults()
{
    if (const QWidget *window = QApplication::activeWindow()) {
        lookForNames(*window);
        lookForKeys(*window);
    } else {
        m_faults << u"no window is in front"_s;
    }
    m_faults << Complaints::taken();
    return std::exchange(m_faults, {}).join(u'\n');
}

void Walker::lookForNames(const QWidget &window)
{
    for (const QString &name : namelessWidgets(window))
        m_faults << u"%1: no name: %2"_s.arg(window.windowTitle(), name);
}

void Walker::lookForKeys(const QWidget &window)
{
    const QMultiMap<QString, QString> keys = keysIn(window);
    for (const QString &key : keys.uniqueKeys()) {
        QStringList texts = keys.values(key);
        texts.removeDuplicates();
        if (texts.size() > 1)
            m_faults << u"%1: %2 is the key of %3"_s.arg(window.windowTitle(), key, texts.join(u" and "_s));
    }
}

Report Walker::report()
{
    const InterviewId interview = must(m_office->interviews().ofCase(m_caseFile)).first().id;
    return must(m_office->reports().report(interview));
}

QList<Recording> Walker::recordings()
{
    return must(m_office->interviews().recordings(report().interview));
}

Decision Walker::decision()
{
    return must(m_office->decisions().ofCase(m_caseFile)).value();
}

QByteArray Walker::signedLetter()
{
    return must(m_office->decisions().signedLetter(decision()));
}

QStringList Walker::log()
{
    QStringList rows;
    for (const AuditEntry &entry : must(m_office->log(m_caseFile, 10000)))
        rows << u"%1 %2 %3"_s.arg(entry.login, entry.action, entry.object);
    return rows;
}

qsizetype Walker::listen()
{
    const auto more = m_sound->taken();
    m_heard.insert(m_heard.end(), more.begin(), more.end());
    return qsizetype(m_heard.size());
}

void Walker::forgetSound()
{
    m_sound->taken();
    m_heard.clear();
}

std::vector<float> Walker::decoded(const Recording &recording, qint64 fromFrame, qint64 toFrame)
{
    const auto source = must(m_office->interviews().source(recording));
    auto decoder = must(Decoder::open(source, std::make_shared<const SoundIndex>(must(indexed(source)))));
    std::vector<float> sound(size_t((toFrame - fromFrame) * recording.channels));
    if (!decoder.seek(fromFrame))
        return {};
    std::span<float> rest(sound);
    while (!rest.empty()) {
        const qint64 frames = must(decoder.read(rest));
        if (frames == 0)
            return {};
        rest = rest.subspan(size_t(frames * recording.channels));
    }
    return sound;
}

QString Walker::unlike(const Anchor &anchor, int secondsBefore, int secondsAfter)
{
    const Recording recording = recordings().first();
    const qint64 second = recording.sampleRate;
    const auto expected = decoded(recording, std::max<qint64>(anchor.fromFrame - secondsBefore * second, 0),
                                  std::min(anchor.toFrame.value() + secondsAfter * second, recording.frames));
    const auto wanted = qsizetype(expected.size());
    const bool isEnough = QTest::qWaitFor([&] { return listen() >= wanted; }, 60000);
    QTest::qWait(60); // what would be too much
    if (!isEnough || listen() != wanted)
        return u"%1 samples were heard instead of %2"_s.arg(listen()).arg(wanted);
    for (size_t i = 0; i < expected.size(); ++i) {
        if (std::abs(m_heard.at(i) - expected.at(i)) > 1.0f / 30000)
            return u"sample %1 sounds otherwise"_s.arg(i);
    }
    forgetSound();
    return {};
}

bool Walker::beginsWith(const Anchor &anchor)
{
    const Recording recording = recordings().first();
    const auto expected = decoded(recording, anchor.fromFrame, anchor.fromFrame + recording.sampleRate);
    return QTest::qWaitFor([&] { return listen() >= qsizetype(expected.size()); }, 60000)
        && std::equal(expected.begin(), expected.end(), m_heard.begin(),
                      [](float a, float b) { return std::abs(a - b) < 1.0f / 30000; });
}

bool isSoundPdf(const QString &path)
{
    return QProcess::execute(u"qpdf"_s, {u"--check"_s, path}) == 0;
}

} // namespace relaas::test
