// Figures for keeping what is typed: bench_drafts [commits, default 1000]
#include "storage/store.h"
#include "support/testkeys.h"
#include "workflow/decisiontext.h"
#include "workflow/drafts.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr int textBytes = 60'000;

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QString words(int i)
{
    const QString text = u"Mijn zwager werkte bij de administratie (%1). "_s.arg(i);
    return text.repeated(textBytes / int(text.size()));
}

/// Prints how long a step took, run so often.
template<typename Step>
void measure(const char *what, int times, Step step)
{
    std::vector<double> ms;
    for (int i = 0; i < times; ++i) {
        const QString typed = words(i);
        QElapsedTimer timer;
        timer.start();
        step(typed);
        ms.push_back(elapsedMs(timer));
    }
    std::sort(ms.begin(), ms.end());
    const auto at = [&ms](double share) { return ms[size_t(share * double(ms.size() - 1))]; };
    std::printf("%-44s p50 %7.3f  p99 %7.3f  max %7.3f ms\n", what, at(0.5), at(0.99), ms.back());
}

UserId somebody(Store &store)
{
    auto transaction = Transaction::begin(store.database());
    const auto user = store.users.add({{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true});
    AuditEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.action = u"create"_s;
    if (!transaction || !user || !store.audit.append(entry) || !std::move(transaction).value().commit())
        qFatal("No store could be made.");
    return *user;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int times = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 1000;
    const QTemporaryDir folder;
    const KeysPtr keys = test::someKeys();
    const auto store = std::move(Store::create(folder.path(), keys)).value();
    const UserId user = somebody(*store);

    const auto write = writeInto(folder.path(), keys);
    const auto commit = [&](const QString &base, const QString &content) {
        const Draft draft{{u"line"_s, 1}, base, content, QDateTime::currentDateTimeUtc()};
        if (const auto done = write({{user, draft, false}}); !done)
            qFatal("%s", qPrintable(done.error().text));
    };
    commit({}, {}); // opens the connection
    const QString base = words(0);
    measure("commit of 60 KB", times, [&](const QString &typed) { commit({}, typed); });
    measure("commit of 60 KB over 60 KB", times, [&](const QString &typed) { commit(base, typed); });

    Session session;
    session.begin({user, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true}, keys);
    const Ledger ledger(*store, session, &QDateTime::currentDateTimeUtc);
    Drafts drafts(ledger, writeInto(folder.path(), keys));
    Decision decision;
    measure("keep() of 60 KB, on the caller's thread", times, [&](const QString &typed) {
        drafts.keep({u"line"_s, 2}, {}, typed);
    });
    measure("a decision of 60 KB as text", times, [&](const QString &typed) {
        decision.reasons = typed;
        (void)decisionText(decision);
    });
    return drafts.flush() ? 0 : 1;
}
