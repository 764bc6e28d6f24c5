#include "gui/report/differencesmodel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/versionsdialog.h"
#include "gui/widgets/comparedtext.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "support/versions.h"
#include "workflow/reports.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_reportversions {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

constexpr int Frames = 10 * ReportDesk::Rate;

/// Two versions of a report compared and heard, by keyboard.
class tst_ReportVersions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<ReportDesk>();
        m_sound = uniqueSound(ReportDesk::Rate, 1, Frames);
        m_recording = m_desk->attached(u"gehoor.wav"_s, m_sound);
        m_desk->write(6, m_recording.id);
        m_first = m_desk->office->reports().freeze(m_desk->report()).value();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }
    void listsWhatDiffers();
    void walksByKey();
    void playsWhatEachVersionSays();
    void endsWithWhatItPlays();
    void savesWhatDiffers();
    void saysThatNothingDiffers();
    void saysThatThereIsOneVersion();
    void choosesAmongThree();
    void opensLongReports();

private:
    /// The second version: other words, a line removed, one added, one elsewhere in the sound, one moved.
    Report changed() const
    {
        Report next = m_first;
        next.lines[1].text = u"My sister-in-law told me (2)."_s;
        next.lines[4].anchor = Anchor{m_recording.id, 8 * ReportDesk::Rate, 9 * ReportDesk::Rate};
        next.lines.removeAt(2);
        Line added;
        added.number = ++next.lastNumber;
        added.type = LineType::OfficerRemark;
        added.text = u"The applicant shows a photograph."_s;
        next.lines.append(added);
        return next;
    }
    void addVersion(Report version)
    {
        version.version = int(m_desk->office->reports().versions(m_desk->interview)->size()) + 1;
        addedVersion(m_desk->house.folder(), m_desk->house.store().keys.value(u"bos"_s), version);
    }
    VersionsDialog *dialog() const { return m_page->findChild<VersionsDialog *>(); }
    void compare()
    {
        m_page = m_desk->page();
        QTRY_VERIFY(m_page->actions().play->isEnabled());
        QTest::keyClick(m_page->focusProxy(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTRY_VERIFY(totals().contains(u"same"_s));
    }
    template<typename T>
    T *part(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    QString totals() const { return part<QLabel>(u"totals"_s)->text(); }
    QTableView &lines() const { return *part<QTableView>(u"lines"_s); }
    int row() const { return lines().currentIndex().row(); }
    QString cell(int row, int column) const { return lines().model()->index(row, column).data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Waits until so much was heard, and says whether it is the recording from there on.
    bool hears(const Anchor &span)
    {
        std::vector<float> heard;
        const auto wanted = size_t(*span.toFrame - span.fromFrame);
        const bool hasAll = QTest::qWaitFor([&] {
            const auto more = m_desk->heard->taken();
            heard.insert(heard.end(), more.begin(), more.end());
            return heard.size() >= wanted;
        });
        if (!hasAll || heard.size() != wanted)
            return false;
        for (size_t i = 0; i < wanted; ++i) {
            if (std::lround(heard[i] * 32768) != m_sound.samples[size_t(span.fromFrame) + i])
                return false;
        }
        return true;
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    Sound m_sound;
    Recording m_recording;
    Report m_first;
};

void tst_ReportVersions::listsWhatDiffers()
{
    addVersion(changed());
    compare();
    const QAbstractItemModelTester tester(lines().model());
    QCOMPARE(totals(),
             u"4 line(s) differ: 1 added, 1 removed, 1 with other words, 1 with another place in the sound. "
             "3 are the same."_s);
    QCOMPARE(lines().model()->rowCount(), 4);
    const QList<std::pair<QString, QString>> expected{{u"2"_s, u"other words"_s},
                                                      {u"3"_s, u"removed"_s},
                                                      {u"5"_s, u"other place in the sound"_s},
                                                      {u"7"_s, u"added"_s}};
    QSet<qint64> signs;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(cell(i, DifferencesModel::Number), expected[i].first);
        QCOMPARE(cell(i, DifferencesModel::Change), expected[i].second);
        const auto sign = lines().model()->index(i, DifferencesModel::Change).data(Qt::DecorationRole);
        QVERIFY(!sign.value<QIcon>().isNull());
        const QImage drawn = sign.value<QIcon>().pixmap(16).toImage();
        signs.insert(qint64(qHashBits(drawn.constBits(), size_t(drawn.sizeInBytes()))));
    }
    QCOMPARE(signs.size(), 4); // not told by colour alone
    QVERIFY(lines()
                .model()
                ->index(0, DifferencesModel::Words)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Line 2, other words: "_s));
    QCOMPARE(namelessWidgets(*dialog()), QStringList());
    QVERIFY(part<QComboBox>(u"older"_s)->currentText().startsWith(u"Version 1, frozen on "_s));
    QCOMPARE(part<QComboBox>(u"newer"_s)->currentText(), u"Version 2, draft"_s);
}

void tst_ReportVersions::walksByKey()
{
    addVersion(changed());
    compare();
    QCOMPARE(row(), 0);
    const auto *older = part<ComparedText>(u"olderText"_s);
    const auto *newer = part<ComparedText>(u"newerText"_s);
    QCOMPARE(older->toPlainText(), m_first.lines[1].text);
    QCOMPARE(newer->toPlainText(), u"My sister-in-law told me (2)."_s);
    QVERIFY(newer->accessibleDescription().contains(u"sister"_s));
    QVERIFY(!part<QPushButton>(u"previous"_s)->isEnabled());
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(row(), 1);
    QCOMPARE(older->toPlainText(), m_first.lines[2].text);
    QCOMPARE(newer->toPlainText(), QString());
    QVERIFY(part<QLabel>(u"newerLabel"_s)->text().contains(u"not in this version"_s));
    press(Qt::Key_Down);
    QCOMPARE(row(), 2);
    QVERIFY(part<QLabel>(u"olderLabel"_s)->text().contains(u"00:00:04.0 to 00:00:04.7"_s));
    QVERIFY(part<QLabel>(u"newerLabel"_s)->text().contains(u"00:00:08.0 to 00:00:09.0"_s));
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier); // there is no further
    QCOMPARE(row(), 3);
    QVERIFY(!part<QPushButton>(u"next"_s)->isEnabled());
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(row(), 2);
}

void tst_ReportVersions::playsWhatEachVersionSays()
{
    addVersion(changed());
    compare();
    lines().selectRow(2);
    m_desk->heard->taken();
    press(Qt::Key_F4);
    QVERIFY(hears({m_recording.id, 8 * ReportDesk::Rate, 9 * ReportDesk::Rate}));
    press(Qt::Key_F4, Qt::ShiftModifier);
    QVERIFY(hears(*m_first.lines[4].anchor));

    lines().selectRow(1);
    press(Qt::Key_F4);
    QCOMPARE(part<QLabel>(u"hint"_s)->text(), u"This line is not in version 2."_s);
    lines().selectRow(3);
    QCOMPARE(part<QLabel>(u"hint"_s)->text(), QString());
    press(Qt::Key_F4);
    QCOMPARE(part<QLabel>(u"hint"_s)->text(), u"Line 7 has no place in the sound in version 2."_s);
    QVERIFY(m_desk->heard->taken().empty());
}

void tst_ReportVersions::endsWithWhatItPlays()
{
    m_desk = std::make_unique<ReportDesk>(Pace::RealTime);
    m_recording = m_desk->attached(u"gehoor.wav"_s, m_sound);
    m_desk->write(6, m_recording.id);
    m_first = m_desk->office->reports().freeze(m_desk->report()).value();
    Report next = m_first;
    next.lines[0].anchor = Anchor{m_recording.id, 0, Frames};
    addVersion(next);
    compare();
    press(Qt::Key_F4);
    const auto isHeard = [this] { return !m_desk->heard->taken().empty(); };
    QVERIFY(QTest::qWaitFor(isHeard));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QTest::qWait(300); // what was on its way to the device
    m_desk->heard->taken();
    QTest::qWait(300);
    QVERIFY(!isHeard());
}

void tst_ReportVersions::savesWhatDiffers()
{
    addVersion(changed());
    compare();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"verschil.pdf"_s);
    press(Qt::Key_E, Qt::ControlModifier); // given up
    QCOMPARE(m_desk->prompts.asked.size(), 1);
    m_desk->prompts.files.push_back(path);
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"hint"_s)->text().contains(path), 10000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), "%PDF-");
}

void tst_ReportVersions::saysThatNothingDiffers()
{
    addVersion(m_first);
    compare();
    QCOMPARE(totals(), u"Nothing differs: all 6 line(s) are the same."_s);
    QCOMPARE(lines().model()->rowCount(), 0);
    for (const QString &name : {u"previous"_s, u"next"_s, u"hearNewer"_s, u"hearOlder"_s})
        QVERIFY2(!part<QPushButton>(name)->isEnabled(), qPrintable(name));
    press(Qt::Key_F4);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void tst_ReportVersions::saysThatThereIsOneVersion()
{
    m_page = m_desk->page();
    QTest::keyClick(m_page->focusProxy(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->messages.size(), 1);
    QVERIFY2(m_desk->messages[0].startsWith(u"Version 1 is the only one"_s), qPrintable(m_desk->messages[0]));
    QVERIFY(!dialog());
}

void tst_ReportVersions::choosesAmongThree()
{
    addVersion(changed());
    Report third = changed();
    third.lines.removeLast();
    addVersion(third);
    compare();
    auto *older = part<QComboBox>(u"older"_s);
    auto *newer = part<QComboBox>(u"newer"_s);
    QVERIFY2(older->currentText().startsWith(u"Version 2, frozen"_s), "the last that is frozen");
    QCOMPARE(newer->currentText(), u"Version 3, draft"_s);
    QCOMPARE(newer->count(), 1);
    QTRY_COMPARE(lines().model()->rowCount(), 1);
    QCOMPARE(cell(0, DifferencesModel::Change), u"removed"_s);
    press(Qt::Key_O, Qt::AltModifier);
    press(Qt::Key_Up);
    QVERIFY(older->currentText().startsWith(u"Version 1, frozen"_s));
    QCOMPARE(newer->count(), 2);
    QTRY_COMPARE(lines().model()->rowCount(), 3);
    press(Qt::Key_N, Qt::AltModifier);
    QCOMPARE(newer->currentText(), u"Version 3, draft"_s);
    press(Qt::Key_Up);
    QVERIFY(newer->currentText().startsWith(u"Version 2, frozen"_s));
    QTRY_COMPARE(lines().model()->rowCount(), 4);
}

void tst_ReportVersions::opensLongReports()
{
    Report longer = m_first;
    for (int i = 0; i < 3000; ++i) {
        Line line;
        line.number = ++longer.lastNumber;
        line.text = u"Answer %1."_s.arg(i);
        longer.lines.append(line);
    }
    addVersion(longer);
    compare();
    QCOMPARE(lines().model()->rowCount(), 3000);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(row(), 2999);
    QCOMPARE(part<ComparedText>(u"newerText"_s)->toPlainText(), u"Answer 2999."_s);
}

RELAAS_TEST(QApplication, tst_ReportVersions);

} // namespace tst_reportversions

#include "tst_reportversions.moc"
