#pragma once

#include "core/report/readbackstatement.h"
#include "gui/report/readbackdrafts.h"

#include <QObject>

class QTimer;

namespace relaas {

class Office;
class Page;
class ReadBackPanel;
class ReadBackStating;
class ReportDraft;
class ReportEditing;
class ReportModel;
class ReportSound;
class ReportView;
struct ReadBackActions;

/// The parts of a report's page that reading back is tied to. All outlive it.
struct ReadBackParts
{
    ReportView &view;
    ReportModel &model;
    ReportDraft &draft;
    ReportEditing &editing;
    ReportSound &sound;
};

/// The mode in which a report is read back to the applicant: its panel stands on top of the page's side, the
/// lines are marked one by one by one key each, several by choosing them, and what is known of each shows
/// beside its words.
class ReportReadBack : public QObject
{
    Q_OBJECT

public:
    ReportReadBack(Office &office, const Interview &interview, const ReadBackActions &actions,
                   const ReadBackParts &parts, QWidget &side, Page &page);

    /// False, and says so, while what the applicant said is not saved yet.
    bool finish();

private:
    void connectActions();
    void connectPanel();
    void showMode(bool isOn);
    void read();
    void showAll();
    void showLine();
    void allowActions();
    QString momentText(const ReadBackMark &mark) const;
    std::optional<Timeline::Place> playing() const;
    bool mark(const QList<LineId> &lines, const ReadBackAnswer &answer);
    void confirm();
    void begin(Reaction reaction);
    void save(Reaction reaction, const QString &words);
    void goOn();
    void step(int by);
    void hear(LineId id);
    void correctLine();
    void comment();
    void commentOnFrozen(const Line &line, const QString &said);
    void state();
    void tellOfFoundWords();
    void complain(const Error &error);
    void say(const QString &text);

    Office &m_office;
    const Interview &m_interview;
    const ReadBackActions &m_actions;
    ReadBackParts m_parts;
    Page &m_page;
    ReadBackPanel *m_panel;
    ReadBackStating *m_stating;
    QTimer *m_timer;
    ReadBackRecord m_record;
    NewestMarks m_marks;
    ReadBackDrafts m_drafts;
    QList<LineId> m_meant; ///< of which it is written what was said
    LineId m_corrected; ///< of which it is offered what can be done
};

} // namespace relaas
