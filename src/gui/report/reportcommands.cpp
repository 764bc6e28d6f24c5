#include "gui/report/reportcommands.h"

#include "gui/report/anchoringactions.h"
#include "gui/report/correctionactions.h"
#include "gui/report/editactions.h"
#include "gui/report/hearingactions.h"
#include "gui/report/readbackactions.h"
#include "gui/report/recordingfindingactions.h"
#include "gui/report/reportactions.h"
#include "gui/report/sweepactions.h"
#include "gui/report/transportactions.h"
#include "gui/report/voiceactions.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

using Named = std::initializer_list<std::pair<QAction *, QStringView>>;

void giveName(QAction &action, const QString &name)
{
    action.setObjectName(u"report."_s + name);
}

void nameAll(Named named)
{
    for (const auto &[action, name] : named)
        giveName(*action, name.toString());
}

/// The names of a list are its own and the number in it.
template<typename Key>
void nameList(const QList<std::pair<Key, QAction *>> &list, const QString &name)
{
    int number = 0;
    for (const auto &[key, action] : list)
        giveName(*action, name + QString::number(++number));
}

void nameSound(const ReportActions &actions)
{
    nameAll({
        {actions.play, u"play"},
        {actions.playLine, u"playLine"},
        {actions.playOn, u"playOn"},
        {actions.back, u"back"},
        {actions.forward, u"forward"},
        {actions.fineBack, u"fineBack"},
        {actions.fineForward, u"fineForward"},
        {actions.slower, u"slower"},
        {actions.faster, u"faster"},
        {actions.normalSpeed, u"normalSpeed"},
        {actions.backToSound, u"backToSound"},
        {actions.playOnClick, u"playOnClick"},
        {actions.zoomIn, u"zoomIn"},
        {actions.zoomOut, u"zoomOut"},
        {actions.zoomAll, u"zoomAll"},
        {actions.zoomSelection, u"zoomSelection"},
        {actions.playSelection, u"playSelection"},
        {actions.saveClip, u"saveClip"},
        {actions.savePassage, u"savePassage"},
        {actions.saveCited, u"saveCited"},
        {actions.beganAt, u"beganAt"},
        {actions.nextRecording, u"nextRecording"},
        {actions.attach, u"attach"},
        {actions.hearing->repeat, u"repeat"},
        {actions.hearing->walk, u"walk"},
        {actions.hearing->skipPauses, u"skipPauses"},
        {actions.hearing->asRecorded, u"asRecorded"},
        {actions.hearing->nextChannel, u"nextChannel"},
        {actions.hearing->swapChannels, u"swapChannels"},
        {actions.hearing->volumes, u"volumes"},
        {actions.hearing->openManner, u"openManner"},
    });
    nameList(actions.hearing->aids, u"aid"_s);
    for (QAction *choice : actions.hearing->rewind->actions())
        giveName(*choice, u"rewind%1"_s.arg(choice->data().toInt()));
    const TransportActions &transport = *actions.transport;
    nameAll({{transport.pause, u"pause"},
             {transport.hearSlowly, u"hearSlowly"},
             {transport.beforeBoundary, u"beforeBoundary"},
             {transport.afterBoundary, u"afterBoundary"},
             {transport.previousLine, u"previousLine"},
             {transport.nextLine, u"nextLine"},
             {transport.goTo, u"goTo"}});
}

void nameWriting(const ReportActions &actions)
{
    nameAll({
        {actions.writing->undo, u"undo"},
        {actions.writing->redo, u"redo"},
        {actions.writing->find, u"find"},
        {actions.writing->replace, u"replace"},
        {actions.writing->moveUp, u"moveUp"},
        {actions.writing->moveDown, u"moveDown"},
        {actions.writing->abbreviations, u"abbreviations"},
        {actions.writing->spelling, u"spelling"},
        {actions.edit, u"edit"},
        {actions.insertAfter, u"insertAfter"},
        {actions.insertBefore, u"insertBefore"},
        {actions.remove, u"remove"},
        {actions.setStart, u"setStart"},
        {actions.setEnd, u"setEnd"},
        {actions.placeSelection, u"placeSelection"},
        {actions.clearAnchor, u"clearAnchor"},
        {actions.suggest, u"suggest"},
        {actions.acceptPlace, u"acceptPlace"},
        {actions.acceptPlaces, u"acceptPlaces"},
        {actions.anchoring->whileTyping, u"placeWhileTyping"},
        {actions.anchoring->tap, u"tapAlong"},
        {actions.anchoring->reaction, u"reactionTime"},
        {actions.voices->quote, u"quote"},
        {actions.voices->showColumn, u"voicesColumn"},
        {actions.voices->fill, u"fill"},
    });
    for (const auto &[type, action] : actions.types)
        giveName(*action, u"type"_s + lineTypeCode(type));
    nameList(actions.voices->play, u"playVoice"_s);
    nameList(actions.voices->place, u"placeVoice"_s);
    nameList(actions.voices->clear, u"clearVoice"_s);
}

void nameComparing(const ReportActions &actions)
{
    nameAll({
        {actions.agrees, u"agrees"},
        {actions.agreesInSubstance, u"agreesInSubstance"},
        {actions.deviates, u"deviates"},
        {actions.notInRecording, u"notInRecording"},
        {actions.notInReport, u"notInReport"},
        {actions.inaudible, u"inaudible"},
        {actions.clearVerdict, u"clearVerdict"},
        {actions.nextUnchecked, u"nextUnchecked"},
        {actions.previousUnchecked, u"previousUnchecked"},
        {actions.nextCited, u"nextCited"},
        {actions.nextDeviating, u"nextDeviating"},
        {actions.findings->make, u"makeFinding"},
        {actions.findings->show, u"showFindings"},
        {actions.findings->print, u"printFinding"},
        {actions.readBack->show, u"readBack"},
        {actions.readBack->next, u"nextNotReadBack"},
        {actions.readBack->confirmed, u"readBackConfirmed"},
        {actions.readBack->corrected, u"readBackCorrected"},
        {actions.readBack->refused, u"readBackRefused"},
        {actions.readBack->takeBack, u"readBackTakenBack"},
        {actions.readBack->hear, u"hearReadBack"},
        {actions.readBack->state, u"stateReadBack"},
        {actions.sweep->show, u"showSweep"},
        {actions.sweep->next, u"nextInSweep"},
        {actions.sweep->previous, u"previousInSweep"},
        {actions.sweep->hear, u"hearInSweep"},
        {actions.sweep->heardSo, u"heardSo"},
        {actions.sweep->heardOtherwise, u"heardOtherwise"},
        {actions.sweep->cannotBeHeard, u"cannotBeHeard"},
        {actions.sweep->takeBack, u"takeBackInSweep"},
        {actions.sweep->showPassages, u"showPassages"},
        {actions.sweep->nextPassage, u"nextPassage"},
        {actions.corrections->show, u"showCorrections"},
        {actions.corrections->nextOpen, u"nextCorrection"},
        {actions.corrections->readLetter, u"readLetter"},
        {actions.corrections->addPoint, u"addPoint"},
        {actions.corrections->edit, u"editPoint"},
        {actions.corrections->retarget, u"retargetPoint"},
        {actions.corrections->compare, u"compareSound"},
        {actions.corrections->hear, u"hearPoint"},
        {actions.corrections->forgetSound, u"forgetSound"},
        {actions.corrections->savePassage, u"savePoint"},
        {actions.corrections->adopt, u"adopt"},
        {actions.corrections->adoptPartly, u"adoptPartly"},
        {actions.corrections->notAdopt, u"notAdopt"},
        {actions.corrections->reopen, u"reopenPoint"},
        {actions.corrections->replyDutch, u"replyDutch"},
        {actions.corrections->replyEnglish, u"replyEnglish"},
    });
}

void nameReport(const ReportActions &actions)
{
    nameAll({
        {actions.importText, u"importText"},
        {actions.compareVersions, u"compareVersions"},
        {actions.freeze, u"freeze"},
        {actions.beginVersion, u"beginVersion"},
        {actions.markSent, u"markSent"},
        {actions.exportAsSent, u"exportAsSent"},
        {actions.exportDutch, u"exportDutch"},
        {actions.exportEnglish, u"exportEnglish"},
    });
}

} // namespace

void nameCommands(const ReportActions &actions)
{
    nameSound(actions);
    nameWriting(actions);
    nameComparing(actions);
    nameReport(actions);
}

} // namespace relaas
