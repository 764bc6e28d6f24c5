#include "gui/report/readbackstating.h"

#include "core/people/places.h"
#include "gui/report/readbackdialog.h"
#include "gui/widgets/dates.h"
#include "workflow/office.h"
#include "workflow/readbacks.h"
#include "workflow/session.h"

#include <QLocale>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

QDateTime wholeMinute(const QDateTime &moment)
{
    const QTime time = moment.time();
    return {moment.date(), QTime(time.hour(), time.minute()), Qt::UTC};
}

/// By name, in the language of the program.
QList<std::pair<QString, QString>> languageChoices(const Places &places, const QString &wanted)
{
    const QString shown = QLocale().name().left(2);
    QStringList codes = places.languages();
    if (!wanted.isEmpty() && !codes.contains(wanted))
        codes << wanted;
    QList<std::pair<QString, QString>> choices;
    for (const QString &code : std::as_const(codes))
        choices.append({code, places.languageName(code, shown)});
    std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    return choices;
}

} // namespace

ReadBackStating::ReadBackStating(Office &office, const Interview &interview, QWidget &page)
    : QObject(&page)
    , m_office(office)
    , m_interview(interview)
    , m_page(page)
{
}

QString ReadBackStating::text(const Report &report, const ReadBackRecord &record)
{
    if (record.statements.isEmpty())
        return tr("Of the whole nothing is noted yet.");
    const ReadBackStatement &last = record.statements.constLast();
    QStringList parts{tr("The whole: %1; %2.")
                          .arg(readBackExtentText(last.extent), relaas::confirmationText(last.confirmation)),
                      tr("%1, %2.").arg(last.byName, momentText(last.at))};
    if (!isAbout(last, report))
        parts << tr("Words were changed since.");
    return parts.join(u' ');
}

ReadBackStatement ReadBackStating::suggestion(const Report &report, const ReadBackRecord &record) const
{
    const ReadBackCoverage done = readBackCoverage(report, newestMarks(record.marks));
    ReadBackStatement said;
    said.extent = done.read > 0 && done.read < done.lines ? ReadBackExtent::Partly : ReadBackExtent::Whole;
    said.reader = m_office.session().user().name;
    said.interpreter = m_interview.interpreter;
    said.language = m_interview.language;
    QDateTime first = QDateTime::currentDateTimeUtc();
    QDateTime last;
    for (const ReadBackMark &mark : record.marks) {
        if (mark.version != report.version)
            continue;
        first = std::min(first, mark.at);
        last = last.isValid() ? std::max(last, mark.at) : mark.at;
    }
    said.beganAt = wholeMinute(first);
    said.endedAt = wholeMinute(last.isValid() ? last : first);
    return said;
}

void ReadBackStating::ask(const Report &report, const ReadBackRecord &record)
{
    const QString before = record.statements.isEmpty() ? QString() : text(report, record);
    auto *dialog = new ReadBackDialog(suggestion(report, record), before,
                                      languageChoices(m_office.places(), m_interview.language), &m_page);
    connect(dialog, &ReadBackDialog::submitted, this, [this, dialog, report](const ReadBackStatement &said) {
        const auto noted = m_office.readBacks().state(report, said);
        if (!noted)
            return dialog->refuse(noted.error().text);
        dialog->accept();
        emit told(tr("It is noted how the report was read back."));
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relaas
