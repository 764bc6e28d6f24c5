#include "faults/day.h"
#include "storage/statement.h"
#include "support/testkeys.h"
#include "support/testoffice.h"
#include "workflow/office.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(share * double(values.size() - 1)));
}

void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

/// Fills the log's neighbour with text until the database has that size.
void grow(const Store &store, qint64 megabytes)
{
    const QString text(60000, u'x');
    for (qint64 written = 0; written < megabytes * 1000;) {
        auto transaction = test::wanted(Transaction::begin(store.database()));
        Statement insert(
            store.database(),
            u"INSERT INTO report_line (report_id, position, number, type, text) VALUES (1, ?, ?, 'A', ?)"_s);
        for (int i = 0; i < 500 && written < megabytes * 1000; ++i, written += 60) {
            const auto number = static_cast<int>(1000 + written);
            must(insert.run(number, number, text));
        }
        AuditEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        must(store.audit.append(entry));
        must(transaction.commit());
    }
}

void measureCommits(const Store &store, int count)
{
    std::vector<double> took;
    const QString text(60000, u'y');
    Statement select(store.database(), u"SELECT id FROM report_line WHERE position = 3"_s);
    must(select.run());
    if (!select.next())
        qFatal("There is no third line.");
    const auto line = select.id<LineId>(0); // as the store finds the lines it changes
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto transaction = test::wanted(Transaction::begin(store.database()));
        must(Statement(store.database(), u"UPDATE report_line SET text = ? WHERE id = ?"_s)
                 .run(QString(text + QString::number(i)), line));
        AuditEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        must(store.audit.append(entry));
        must(transaction.commit());
        took.push_back(elapsedMs(timer));
    }
    std::printf("commit of a 60 KB report: median %.2f ms, p99 %.2f ms, worst %.2f ms (%d)\n",
                quantile(took, 0.5), quantile(took, 0.99), quantile(took, 1), count);
}

void measureOpening(const QString &folder, const KeysPtr &keys)
{
    std::vector<double> took;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto store = test::wanted(Store::open(folder, keys));
        took.push_back(elapsedMs(timer));
    }
    std::printf("opening a store of %.0f MB: median %.1f ms, worst %.1f ms\n",
                double(QFileInfo(databasePath(folder)).size()) / 1e6, quantile(took, 0.5), quantile(took, 1));
    QElapsedTimer timer;
    timer.start();
    must(Store::check(folder, keys));
    std::printf("checking every page of it in the background: %.1f s\n", elapsedMs(timer) / 1000);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int megabytes = argc > 1 ? QByteArray(argv[1]).toInt() : 1024;
    const QTemporaryDir folder;
    const KeysPtr keys = test::someKeys();
    must(test::Day::prepare(folder.path(), keys));
    {
        const auto store = test::wanted(Store::open(folder.path(), keys));
        measureCommits(*store, megabytes < 100 ? 50 : 500);
        grow(*store, megabytes);
        std::printf("in a large store: ");
        measureCommits(*store, megabytes < 100 ? 50 : 500);
    }
    measureOpening(folder.path(), keys);
    return 0;
}
