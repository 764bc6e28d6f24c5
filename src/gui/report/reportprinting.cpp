#include "gui/report/reportprinting.h"

#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/task.h"
#include "workflow/casefiles.h"
#include "workflow/office.h"
#include "workflow/readbacks.h"
#include "workflow/reports.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

ReportPrinting::ReportPrinting(Office &office, Prompts &prompts, const Interview &interview,
                               ReportDraft &draft, ReportEditing &editing, QWidget &page)
    : QObject(&page)
    , m_office(office)
    , m_prompts(prompts)
    , m_interview(interview)
    , m_draft(draft)
    , m_editing(editing)
    , m_page(page)
{
}

void ReportPrinting::connectActions(const ReportActions &actions)
{
    connect(actions.freeze, &QAction::triggered, this, &ReportPrinting::askAndFreeze);
    connect(actions.markSent, &QAction::triggered, this, &ReportPrinting::markSent);
    connect(actions.exportAsSent, &QAction::triggered, this,
            [this] { exportPdf(Language::Dutch, ReportForm::AsSent); });
    connect(actions.exportDutch, &QAction::triggered, this,
            [this] { exportPdf(Language::Dutch, ReportForm::WithNotes); });
    connect(actions.exportEnglish, &QAction::triggered, this,
            [this] { exportPdf(Language::English, ReportForm::WithNotes); });
}

void ReportPrinting::askAndFreeze()
{
    if (m_isFreezing || !m_editing.finish())
        return;
    const int version = m_draft.report().version;
    QString question = unsaidText()
        + tr("Freeze version %1 of this report? Its words and their places in the sound do not change "
             "any more; verdicts can still be added. This cannot be undone.")
              .arg(version);
    const auto record = m_office.readBacks().ofReport(m_draft.report());
    for (const QString &concern : record
             ? readBackConcerns(m_draft.report(), *record, m_office.reports().reportTemplate())
             : QStringList())
        question += u"\n\n"_s + concern;
    if (m_prompts.confirm(&m_page, question, tr("Freeze")))
        freeze(version);
}

/// Standard sentences that were never said as far as anybody knows: said before it is too late to place them.
/// Why that does not stop the freezing: core/report/reporttemplate.h.
QString ReportPrinting::unsaidText() const
{
    const QList<int> unsaid = m_office.reports().unsaid(m_draft.report());
    if (unsaid.isEmpty())
        return {};
    constexpr qsizetype namedLines = 12;
    QStringList numbers;
    for (const int number : unsaid.mid(0, namedLines))
        numbers.append(QString::number(number));
    if (unsaid.size() > namedLines)
        numbers.append(QStringLiteral("…"));
    return tr("%n standard sentence(s) have no place in a recording and do not count as said (line %1): the "
              "print says so of each. Place those that were said first, and delete those that were not.",
              nullptr, int(unsaid.size()))
               .arg(numbers.join(QStringLiteral(", ")))
        + QStringLiteral("\n\n");
}

/// Laid out first, outside the thread of the window: where its lines stand in its print is kept with it.
void ReportPrinting::freeze(int version)
{
    const auto done = [this, version](const std::optional<PageMap> &map, int revision) {
        m_isFreezing = false;
        if (!m_editing.finish()) // what was typed meanwhile belongs to it as well
            return;
        if (m_draft.freeze(map, revision))
            emit told(MessageLevel::Success, tr("Version %1 is frozen.").arg(version));
    };
    const auto print = m_office.reports().print(m_draft.report());
    if (!print)
        return done(std::nullopt, 0);
    m_isFreezing = true;
    Task *task = runInBackground(
        this,
        [print = *print](const std::stop_token &, const Progress &) {
            return Result<PageMap>(Reports::pageMapOf(print));
        },
        [done, revision = m_draft.report().revision](const Result<PageMap> &map) { done(*map, revision); });
    emit taskStarted(task, tr("Counting the pages of the report"));
}

void ReportPrinting::exportPdf(Language language, ReportForm form)
{
    if (!m_editing.finish())
        return;
    const auto sent = form == ReportForm::AsSent ? frozenVersion() : std::nullopt;
    const int version = sent ? sent->version : m_draft.report().version;
    const QString name = form == ReportForm::AsSent ? tr("report %1 version %2 for the lawyer %3.pdf")
                                                    : tr("report %1 version %2 %3.pdf");
    const QString suggested =
        name.arg(m_interview.heldOn.toString(Qt::ISODate)).arg(version).arg(languageCode(language));
    const QString path = m_prompts.saveFile(&m_page, tr("Export the report"), suggested,
                                            tr("PDF (*.pdf);;Word document (*.docx)"));
    if (path.isEmpty())
        return;
    const bool isPdf = !path.endsWith(u".docx", Qt::CaseInsensitive);
    const ReportForm wanted = form == ReportForm::AsSent && !isPdf ? ReportForm::Words : form;
    const auto document =
        m_office.reports().document(sent ? sent->id : m_draft.report().id, language, wanted);
    if (!document)
        return emit failed(document.error());
    Task *task = runInBackground(
        this,
        [letter = *document, path, isPdf](const std::stop_token &, const Progress &) {
            return isPdf ? Reports::writePdf(letter, path) : Reports::writeDocx(letter, path);
        },
        [this, path](const Result<void> &written) {
            if (!written)
                return emit failed(written.error());
            emit told(MessageLevel::Success, tr("The report is in %1.").arg(path));
        });
    emit taskStarted(task, isPdf ? tr("Writing the PDF") : tr("Writing the document"));
}

void ReportPrinting::markSent()
{
    const auto frozen = frozenVersion();
    const auto version = frozen ? m_office.reports().version(frozen->id) : Result<Report>(m_draft.report());
    if (!version)
        return emit failed(version.error());
    const QString title = tr("The report was sent");
    const auto day =
        m_prompts.askMoment(&m_page, title, tr("On which day did version %1 go out?").arg(version->version),
                            m_office.caseFiles().today().startOfDay());
    if (!day || !day->isValid())
        return;
    const auto file = m_office.caseFiles().caseFile(m_interview.caseFile);
    const QString lawyer = file ? file->person.lawyer : QString();
    const auto to = m_prompts.askText(
        &m_page, title, lawyer.isEmpty() ? tr("To whom?") : tr("To whom? Left empty: %1.").arg(lawyer));
    if (!to)
        return;
    const QString recipient = to->trimmed().isEmpty() ? lawyer : *to;
    const auto noted = m_office.reports().markSent(*version, day->date(), recipient);
    if (!noted)
        return emit failed(noted.error());
    emit sent();
    emit told(MessageLevel::Success,
              tr("Noted. The period for corrections and additions runs from %1.").arg(dayText(day->date())));
}

std::optional<ReportVersion> ReportPrinting::frozenVersion() const
{
    const auto versions = m_office.reports().versions(m_interview.id);
    if (!versions)
        return std::nullopt;
    const auto last = std::find_if(versions->crbegin(), versions->crend(),
                                   [](const ReportVersion &version) { return version.isFrozen(); });
    return last == versions->crend() ? std::nullopt : std::optional(*last);
}

std::pair<QString, QString> ReportPrinting::versionText() const
{
    const Report &report = m_draft.report();
    if (const auto sent = sending()) {
        return {tr("Version %1, frozen on %2, sent on %3")
                    .arg(report.version)
                    .arg(momentText(report.frozenAt), dayText(sent->sentOn)),
                tr("Sent to %1").arg(sent->recipient)};
    }
    if (report.isFrozen()) {
        return {tr("Version %1, frozen on %2: its words and places do not change any more, verdicts can be "
                   "added.")
                    .arg(report.version)
                    .arg(momentText(report.frozenAt)),
                {}};
    }
    const auto versions = m_office.reports().versions(m_interview.id);
    const auto origin = versions && !versions->isEmpty() ? versions->constLast().origin : std::nullopt;
    if (!origin)
        return {tr("Version %1").arg(report.version), {}};
    return {tr("Version %1 after version %2: %3")
                .arg(report.version)
                .arg(report.version - 1)
                .arg(origin->reason.simplified()),
            tr("Begun by %1, %2: %3").arg(origin->byName, momentText(origin->at), origin->reason)};
}

std::optional<ReportSending> ReportPrinting::sending() const
{
    if (!m_draft.report().isFrozen())
        return std::nullopt;
    const auto sendings = m_office.reports().sendings(m_draft.report());
    return sendings && !sendings->isEmpty() ? std::optional(sendings->constFirst()) : std::nullopt;
}

} // namespace relaas
