#include "gui/dossier/dossiertables.h"

#include "core/report/coverage.h"
#include "gui/shell/programlanguage.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"
#include "workflow/decisions.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Dossier", text);
}

void setRow(QTableWidget &table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(texts.at(column));
        table.setItem(row, column, item);
    }
}

void fit(QTableWidget &table)
{
    table.resizeColumnsToContents();
    if (table.rowCount() > 0 && table.currentRow() < 0)
        table.setCurrentCell(0, 0);
}

struct StateLook
{
    QString text;
    QString icon;
    Tone tone = Tone::Neutral;
};

StateLook lookOf(const Deadline &deadline, QDate today)
{
    switch (deadline.state) {
    case DeadlineState::Met:
        return {say(QT_TRANSLATE_NOOP("Dossier", "met")), u"check-circle"_s, Tone::Success};
    case DeadlineState::Missed:
        if (!deadline.open) // nobody has to act any more, or no event can tell that somebody did
            return {say(QT_TRANSLATE_NOOP("Dossier", "term is over")), u"hourglass-split"_s, Tone::Neutral};
        return {say(QT_TRANSLATE_NOOP("Dossier", "missed")), u"exclamation-triangle-fill"_s, Tone::Danger};
    case DeadlineState::Superseded:
        return {say(QT_TRANSLATE_NOOP("Dossier", "no longer applies")), u"slash-circle"_s, Tone::Neutral};
    case DeadlineState::Running:
        break;
    }
    const bool isNear = today.daysTo(deadline.safe) <= 7;
    return {relativeDay(deadline.safe, today), u"clock"_s, isNear ? Tone::Warning : Tone::Info};
}

} // namespace

void prepareDossierTable(QTableWidget &table, const QStringList &headings, int stretchedColumn)
{
    prepareTable(table);
    table.setColumnCount(static_cast<int>(headings.size()));
    table.setHorizontalHeaderLabels(headings);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table.horizontalHeader()->setSectionResizeMode(stretchedColumn, QHeaderView::Stretch);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setWordWrap(false);
}

void fillTimeline(QTableWidget &table, const QList<Event> &events)
{
    table.setRowCount(static_cast<int>(events.size()));
    for (int row = 0; row < events.size(); ++row) {
        const Event &event = events.at(events.size() - 1 - row);
        setRow(table, row, {dayText(event.on), eventTypeText(event.type), event.note});
    }
    fit(table);
}

void fillDocuments(QTableWidget &table, const QList<Document> &documents, const Places &places)
{
    table.setRowCount(static_cast<int>(documents.size()));
    for (int row = 0; row < documents.size(); ++row) {
        const Document &document = documents.at(row);
        const QString kind = document.isOriginal
            ? say(QT_TRANSLATE_NOOP("Dossier", "%1, original")).arg(documentTypeText(document.type))
            : say(QT_TRANSLATE_NOOP("Dossier", "%1, copy")).arg(documentTypeText(document.type));
        setRow(table, row,
               {document.title, kind, places.languageName(document.language, programLanguage()),
                dayText(document.receivedOn)});
    }
    fit(table);
}

void sortByUrgency(QList<Deadline> &deadlines)
{
    std::stable_sort(deadlines.begin(), deadlines.end(), [](const Deadline &a, const Deadline &b) {
        return a.open != b.open ? a.open : a.safe < b.safe;
    });
}

void fillDeadlines(QTableWidget &table, const QList<Deadline> &deadlines, QDate today)
{
    table.setRowCount(static_cast<int>(deadlines.size()));
    for (int row = 0; row < deadlines.size(); ++row) {
        const Deadline &deadline = deadlines.at(row);
        const StateLook look = lookOf(deadline, today);
        QString name = deadline.name.in(programLanguage());
        if (deadline.assumed)
            name = say(QT_TRANSLATE_NOOP("Dossier", "%1 (assumed length)")).arg(name);
        setRow(table, row, {name, dayText(deadline.safe), look.text, deadline.legalBasis});
        table.item(row, 2)->setIcon(QIcon(
            iconPixmap(look.icon, 16, qApp->devicePixelRatio(), toneColor(look.tone, table.palette()))));
    }
    fit(table);
}

QList<InterviewId> fillInterviews(QTableWidget &table, const QList<Interview> &interviews,
                                  const QList<Report> &reports)
{
    QList<InterviewId> ids;
    table.setRowCount(static_cast<int>(interviews.size()));
    for (int row = 0; row < interviews.size(); ++row) {
        const Interview &interview = interviews.at(row);
        ids.append(interview.id);
        QString state;
        for (const Report &report : reports) {
            if (report.interview != interview.id)
                continue;
            const Coverage checked = coverage(report);
            const int lines = static_cast<int>(report.lines.size()); // lupdate reads a name here, and no cast
            state = QCoreApplication::translate("Dossier", "%Ln line(s)", nullptr, lines);
            if (checked.lines > 0) {
                state += say(QT_TRANSLATE_NOOP("Dossier", ", %1 of %2 checked"))
                             .arg(checked.checked)
                             .arg(checked.lines);
            }
            if (report.isFrozen())
                state += say(QT_TRANSLATE_NOOP("Dossier", ", frozen"));
        }
        setRow(
            table, row,
            {interviewKindText(interview.kind), dayText(interview.heldOn), interview.interviewerName, state});
    }
    fit(table);
    return ids;
}

QString decisionSentence(const Decision &decision, const Decisions &decisions)
{
    const auto outcome = decisions.outcome(decision.outcome);
    const QString name = !outcome      ? say(QT_TRANSLATE_NOOP("Dossier", "no outcome yet"))
        : programLanguage() == u"nl"_s ? outcome->nameNl
                                       : outcome->nameEn;
    switch (decision.state) {
    case DecisionState::Draft:
        return say(QT_TRANSLATE_NOOP("Dossier", "Draft by %1: %2.")).arg(decision.authorName, name);
    case DecisionState::Submitted:
        return say(QT_TRANSLATE_NOOP("Dossier", "Submitted by %1 on %2: %3."))
            .arg(decision.authorName, dayText(decision.submittedAt.toLocalTime().date()), name);
    case DecisionState::Returned:
        return say(QT_TRANSLATE_NOOP("Dossier", "Returned to %1: %2.")).arg(decision.authorName, name);
    case DecisionState::Signed:
        return say(QT_TRANSLATE_NOOP("Dossier", "Signed by %1 on %2: %3."))
            .arg(decision.signerName, dayText(decision.signedAt.toLocalTime().date()), name);
    }
    return {};
}

void fillEventTypes(QComboBox &box)
{
    for (const EventType type :
         {EventType::Made, EventType::Registered, EventType::Lodged, EventType::InterviewPlanned,
          EventType::InterviewHeld, EventType::ReportMadeAvailable, EventType::CommentsReceived,
          EventType::IntentionServed, EventType::ViewsReceived, EventType::DecisionNotified,
          EventType::AppealLodged, EventType::CourtJudgment, EventType::DecisionFinal, EventType::Withdrawn})
        box.addItem(eventTypeText(type), static_cast<int>(type));
}

void fillInterviewKinds(QComboBox &box)
{
    for (const QString &kind :
         {u"substantive"_s, u"admissibility"_s, u"combined"_s, u"ammr"_s, u"additional"_s})
        box.addItem(interviewKindText(kind), kind);
}

void fillRegisterLevels(QComboBox &box)
{
    box.addItem(say(QT_TRANSLATE_NOOP("Dossier", "Register level C1")), u"C1"_s);
    box.addItem(say(QT_TRANSLATE_NOOP("Dossier", "Register level B2")), u"B2"_s);
    box.addItem(say(QT_TRANSLATE_NOOP("Dossier", "Fallback list")), u"list"_s);
    box.addItem(say(QT_TRANSLATE_NOOP("Dossier", "Not registered")), u"other"_s);
}

} // namespace relaas
