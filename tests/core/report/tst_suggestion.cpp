#include "core/report/suggestion.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <random>

namespace tst_suggestion {

using namespace relaas;

constexpr int rate = 1000; // so that frames are milliseconds

/// A hearing that was made up: turns of several sentences, in each of which somebody speaks without a pause.
struct Hearing
{
    QList<SpokenLine> lines;
    QList<SpokenStretch> speech;
    QList<qint64> begins; ///< of each line, in truth

    explicit Hearing(int count, unsigned seed = 1)
    {
        std::mt19937 random(seed);
        qint64 at = 3000;
        for (int i = 0; i < count; ++i) {
            const bool isAnswer = i % 2;
            begins << at;
            qsizetype characters = 0;
            const auto sentences = 1 + random() % (isAnswer ? 7 : 3);
            for (unsigned sentence = 0; sentence < sentences; ++sentence) {
                const auto length = 15 + qsizetype(random() % 70);
                characters += length;
                const qint64 ms = length * (isAnswer ? 75 : 62) * (75 + qint64(random() % 50)) / 100;
                speech.append({at, at + ms});
                at += ms + 150 + qint64(random() % 300);
            }
            lines.append({LineId{i + 1}, characters, isAnswer, {}});
            at += 800 + qint64(random() % 3200);
        }
    }

    QList<SuggestedSpan> suggested() const { return suggestedSpans(lines, speech, rate); }

    /// Of the suggestions: the share that begins within a second of the truth.
    double share() const
    {
        const auto spans = suggested();
        const auto isNear = [this](const SuggestedSpan &span) {
            return std::abs(span.fromFrame - begins.at(span.line.value - 1)) <= rate;
        };
        return double(std::ranges::count_if(spans, isNear)) / double(std::max<qsizetype>(1, spans.size()));
    }
};

class tst_Suggestion : public QObject
{
    Q_OBJECT

private slots:
    void findsWhereTheLinesBegin();
    void leavesFirmLinesAlone();
    void passesOverWhatIsNotInTheReport();
    void passesOverALineNobodySpeaks();
    void dividesAStretchThatHoldsAFirmBeginning();
    void doesNotRelyOnABeginningThatGoesBack();
    void givesSpansInOrderWhateverIsGiven();
    void givesNothingWhereThereIsNothing();
    void stops();
};

void tst_Suggestion::findsWhereTheLinesBegin()
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const Hearing hearing(400, seed);
        const double share = hearing.share();
        QVERIFY2(share >= 0.95, qPrintable(QString::number(share)));
        QVERIFY(hearing.suggested().size() >= 396);
    }
}

void tst_Suggestion::leavesFirmLinesAlone()
{
    Hearing hearing(100);
    for (int i = 0; i < 100; i += 10)
        hearing.lines[i].firmFrom = hearing.begins.at(i) + 300;
    const auto spans = hearing.suggested();
    QVERIFY(std::ranges::none_of(spans, [](const SuggestedSpan &span) { return span.line.value % 10 == 1; }));
    QVERIFY(hearing.share() >= 0.98);
}

// What was said before the report begins, as testing the recorder.
void tst_Suggestion::passesOverWhatIsNotInTheReport()
{
    Hearing hearing(60);
    const Hearing late(60);
    hearing.lines = late.lines.mid(6);
    const auto spans = hearing.suggested();
    const auto isNear = [&](const SuggestedSpan &span) {
        return std::abs(span.fromFrame - hearing.begins.at(span.line.value - 1)) <= rate;
    };
    QVERIFY(std::ranges::count_if(spans, isNear) >= 50);
}

void tst_Suggestion::passesOverALineNobodySpeaks()
{
    Hearing hearing(40);
    hearing.lines.insert(20, {LineId{1000}, 260, false, {}});
    const auto spans = hearing.suggested();
    int near = 0;
    for (const SuggestedSpan &span : spans)
        near += span.line.value < 1000
            && std::abs(span.fromFrame - hearing.begins.at(span.line.value - 1)) <= rate;
    QVERIFY2(near >= 37, qPrintable(QString::number(near)));
}

void tst_Suggestion::dividesAStretchThatHoldsAFirmBeginning()
{
    const QList<SpokenStretch> speech{{0, 20000}}; // two turns without a pause that could be told
    const QList<SpokenLine> lines{{LineId{1}, 80, false, {}}, {LineId{2}, 200, true, 6000}};
    const auto spans = suggestedSpans(lines, speech, rate);
    QCOMPARE(spans, (QList<SuggestedSpan>{{LineId{1}, 0, 6000}}));
}

void tst_Suggestion::doesNotRelyOnABeginningThatGoesBack()
{
    Hearing hearing(30);
    hearing.lines[10].firmFrom = hearing.begins.at(10);
    hearing.lines[20].firmFrom = hearing.begins.at(5);
    QVERIFY(hearing.share() >= 0.9);
    QVERIFY(std::ranges::any_of(hearing.suggested(),
                                [](const SuggestedSpan &span) { return span.line.value == 21; }));
}

void tst_Suggestion::givesSpansInOrderWhateverIsGiven()
{
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        QList<SpokenStretch> speech;
        qint64 at = 0;
        for (auto count = random() % 40; count > 0; --count) {
            const qint64 from = at + qint64(random() % 5000);
            at = from + qint64(random() % 9000);
            speech.append({from, at});
        }
        QList<SpokenLine> lines;
        QList<qint64> firm;
        for (auto count = random() % 40; count > 0; --count) {
            SpokenLine line{LineId{lines.size() + 1}, qsizetype(random() % 900), random() % 2 == 0, {}};
            if (random() % 6 == 0)
                line.firmFrom = qint64(random() % 200000);
            lines << line;
        }
        qint64 end = 0;
        qint64 number = 0;
        for (const SuggestedSpan &span : suggestedSpans(lines, speech, rate)) {
            QVERIFY(span.fromFrame >= end && span.toFrame >= span.fromFrame && span.toFrame <= at);
            QVERIFY(span.line.value > number);
            end = span.toFrame;
            number = span.line.value;
        }
    }
}

void tst_Suggestion::givesNothingWhereThereIsNothing()
{
    const Hearing hearing(5);
    QVERIFY(suggestedSpans({}, hearing.speech, rate).isEmpty());
    QVERIFY(suggestedSpans(hearing.lines, {}, rate).isEmpty());
    QVERIFY(suggestedSpans(hearing.lines, hearing.speech, 0).isEmpty());
}

void tst_Suggestion::stops()
{
    const Hearing hearing(50);
    std::stop_source source;
    source.request_stop();
    QVERIFY(suggestedSpans(hearing.lines, hearing.speech, rate, source.get_token()).isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_Suggestion);

} // namespace tst_suggestion

#include "tst_suggestion.moc"
