#pragma once

#include "core/assessment/decision.h"
#include "core/casefile/document.h"
#include "core/casefile/event.h"
#include "core/law/deadlines.h"
#include "core/people/places.h"
#include "core/report/report.h"

#include <QList>
#include <QStringList>

class QComboBox;
class QTableWidget;

namespace relaas {

class Decisions;

/// The small tables and lists of the dossier: a few rows each, filled whole.
void prepareDossierTable(QTableWidget &table, const QStringList &headings, int stretchedColumn);

void fillTimeline(QTableWidget &table, const QList<Event> &events); ///< newest first
void fillDocuments(QTableWidget &table, const QList<Document> &documents, const Places &places);
void fillDeadlines(QTableWidget &table, const QList<Deadline> &deadlines, QDate today);

/// Returns the interviews in the order of the rows.
QList<InterviewId> fillInterviews(QTableWidget &table, const QList<Interview> &interviews,
                                  const QList<Report> &reports);

/// Open ones first, the nearest safe day on top; then those that are settled.
void sortByUrgency(QList<Deadline> &deadlines);

/// Where the decision stands, in one sentence.
QString decisionSentence(const Decision &decision, const Decisions &decisions);

/// Events an officer records by hand; the rest follow from what is done in the program.
void fillEventTypes(QComboBox &box);
void fillInterviewKinds(QComboBox &box);
void fillRegisterLevels(QComboBox &box);

} // namespace relaas
