#include "gui/report/interviewfacts.h"

#include "core/timecode.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/style.h"

#include "ui_interviewfacts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int ShortHash = 12;

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// Register of sworn interpreters: C1 and B2 are levels of it, the others say why there is none.
QString levelText(const QString &level)
{
    if (level == u"list"_s)
        return InterviewFacts::tr("fallback list");
    if (level == u"other"_s)
        return InterviewFacts::tr("not in the register");
    return level;
}

} // namespace

InterviewFacts::InterviewFacts(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::InterviewFacts>())
{
    m_ui->setupUi(this);
    m_ui->heading->setFont(semibold(font()));
    setRecordings({});
}

InterviewFacts::~InterviewFacts() = default;

void InterviewFacts::setInterview(const Interview &interview, const QString &language)
{
    m_ui->kind->setText(interviewKindText(interview.kind));
    m_ui->heldOn->setText(orDash(dayText(interview.heldOn)));
    m_ui->officer->setText(orDash(interview.interviewerName));
    const QString level = levelText(interview.interpreterLevel);
    m_ui->interpreter->setText(orDash(level.isEmpty() || interview.interpreter.isEmpty()
                                          ? interview.interpreter
                                          : tr("%1 (%2)").arg(interview.interpreter, level)));
    m_ui->language->setText(orDash(language));
}

void InterviewFacts::setRecordings(const QList<Recording> &recordings)
{
    QStringList texts;
    QStringList hashes;
    for (const Recording &recording : recordings) {
        texts << recordingText(recording);
        hashes << u"%1\n%2"_s.arg(recording.fileName, QString::fromLatin1(recording.sha256));
    }
    m_ui->recordings->setText(texts.isEmpty() ? tr("none yet") : texts.join(u"\n\n"));
    m_ui->recordings->setToolTip(hashes.join(u'\n'));
}

QString InterviewFacts::recordingText(const Recording &recording)
{
    const QString rate = QLocale().toString(recording.sampleRate / 1000.0, 'g', 4);
    const QString channels = tr("%n channel(s)", nullptr, recording.channels);
    return tr("%1\n%2 · %3, %4 kHz, %5\nSHA-256 %6…")
        .arg(recording.fileName, timecode(msFromFrames(recording.frames, recording.sampleRate)),
             recording.codec, rate, channels, QString::fromLatin1(recording.sha256.left(ShortHash)));
}

} // namespace relaas
