// Figures for the list of cases: bench_caselist [number of cases, default 100000]
#include "bench/manycases.h"
#include "gui/caselist/caselistmodel.h"
#include "gui/caselist/caselistpage.h"
#include "gui/widgets/style.h"
#include "workflow/office.h"
#include "workflow/users.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr QSize pageSize(1440, 900);

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

/// Tells when a widget has been painted anew.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    void wait()
    {
        m_isPainted = false;
        while (!m_isPainted)
            QCoreApplication::processEvents();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Median and worst of several rounds.
void print(const QString &what, std::vector<double> times, const QString &more = {})
{
    std::ranges::sort(times);
    std::printf("%-44s %8.1f ms  worst %8.1f ms  %s\n", qPrintable(what), times[times.size() / 2],
                times.back(), qPrintable(more));
}

/// One page on the screen, driven by keys as a person does.
class Desk
{
public:
    explicit Desk(Office &office) : m_page(office.caseFiles(), office.places())
    {
        m_page.resize(pageSize);
        m_table = m_page.findChild<QTableView *>(u"table"_s);
        m_filter = m_page.findChild<QLineEdit *>(u"filterEdit"_s);
        m_watch = std::make_unique<PaintWatch>(&m_page);
    }

    void open()
    {
        m_page.show();
        m_page.activated();
        m_watch->wait();
    }

    /// Until the words are read, which happens while nothing else does.
    double readWords()
    {
        const auto *model = qobject_cast<CaseListModel *>(m_table->model());
        QElapsedTimer timer;
        timer.start();
        while (!model->hasWords())
            QCoreApplication::processEvents();
        return elapsedMs(timer);
    }

    double timed(const std::function<void()> &deed)
    {
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        deed();
        m_page.update(); // also where the rows stay as they are
        m_watch->wait();
        return elapsedMs(timer);
    }

    void typeIn(QChar letter) const
    {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(m_filter, &press);
    }

    void clear() const { m_filter->clear(); }
    QTableView &table() const { return *m_table; }
    int rows() const { return m_table->model()->rowCount(); }

private:
    CaseListPage m_page;
    QTableView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    std::unique_ptr<PaintWatch> m_watch;
};

/// The store to measure on, and what opens it.
struct Measured
{
    QString folder;
    KeysPtr keys;
};

std::unique_ptr<Office> openedOffice(const Measured &store)
{
    auto office = Office::open(store.folder, store.keys, Office::Mode::ReadWrite, [] { return now; });
    if (!office)
        qFatal("%s", qPrintable(office.error().text));
    return std::move(office).value();
}

void measureOpening(const Measured &store)
{
    std::vector<double> offices;
    std::vector<double> lists;
    std::vector<double> both;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto office = openedOffice(store);
        offices.push_back(elapsedMs(timer));
        Desk desk(*office);
        desk.open();
        both.push_back(elapsedMs(timer));
        lists.push_back(both.back() - offices.back());
    }
    print(u"open the office"_s, offices);
    print(u"open the list, to the first rows painted"_s, lists, u"target 300 ms"_s);
    print(u"both"_s, both);
}

/// Types a text letter by letter; the time of each key is that from the key to the painted rows.
void measureTyping(Desk &desk, const QString &text)
{
    std::vector<std::vector<double>> times(static_cast<size_t>(text.size()));
    std::vector<int> found(times.size());
    for (int round = 0; round < rounds; ++round) {
        desk.timed([&] { desk.clear(); });
        for (size_t i = 0; i < times.size(); ++i) {
            times[i].push_back(desk.timed([&] { desk.typeIn(text.at(qsizetype(i))); }));
            found[i] = desk.rows();
        }
    }
    for (size_t i = 0; i < times.size(); ++i) {
        if (i == 0 || i == 2 || i == 7 || i + 1 == times.size())
            print(u"filter by \"%1\""_s.arg(text.left(qsizetype(i) + 1)), times[i],
                  u"%1 rows, target 50 ms"_s.arg(found[i]));
    }
    print(u"clear the filter"_s, {desk.timed([&] { desk.clear(); })});
}

void measureSorting(Desk &desk)
{
    QHeaderView *header = desk.table().horizontalHeader();
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder})
                times.push_back(desk.timed([&] { header->setSortIndicator(column, order); }));
        }
        print(u"sort by %1"_s.arg(
                  desk.table().model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()),
              times);
    }
}

void measureScrolling(Desk &desk)
{
    QScrollBar *bar = desk.table().verticalScrollBar();
    std::vector<double> pages;
    for (int page = 0; page < 50; ++page)
        pages.push_back(desk.timed([&] { bar->setValue(bar->value() + bar->pageStep()); }));
    print(u"scroll a page"_s, pages);
    std::vector<double> jumps;
    for (int jump = 0; jump < 50; ++jump)
        jumps.push_back(
            desk.timed([&] { bar->setValue(int(qint64(bar->maximum()) * (jump * 37 % 50) / 50)); }));
    print(u"jump to another place"_s, jumps);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    applyStyle(app);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    if (count <= 0) {
        std::fputs("usage: bench_caselist [number of cases]\n", stderr);
        return 2;
    }
    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const Measured store{folder.path(), makeManyCases(folder.path(), count, now.date())};
    std::printf("%d cases made in %.1f s, page %d x %d\n", count, elapsedMs(timer) / 1000, pageSize.width(),
                pageSize.height());
    const double before = residentMb();
    measureOpening(store);
    const auto office = openedOffice(store);
    Desk desk(*office);
    desk.open();
    print(u"filter at once, words not yet read"_s, {desk.timed([&] { desk.typeIn(u'r'); })});
    print(u"read the words in the background"_s, {desk.readWords()});
    for (const QString &text : {u"rahmani ali"_s, u"eritrea"_s, u"000.004.1"_s, u"bakker saleh"_s})
        measureTyping(desk, text);
    measureSorting(desk);
    measureScrolling(desk);
    std::printf("memory: %.0f MB before, %.0f MB now\n", before, residentMb());
    return 0;
}
