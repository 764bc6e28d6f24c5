#include "gui/report/reportactions.h"

#include "gui/report/anchoringactions.h"
#include "gui/report/correctionactions.h"
#include "gui/report/editactions.h"
#include "gui/report/hearingactions.h"
#include "gui/report/readbackactions.h"
#include "gui/report/recordingfindingactions.h"
#include "gui/report/reportcommands.h"
#include "gui/report/sweepactions.h"
#include "gui/report/transportactions.h"
#include "gui/report/voiceactions.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ReportActions)
};

} // namespace

ReportActions::ReportActions(QWidget &page)
    : soundMenu(addedMenu(page, Texts::tr("&Sound")))
    , lineMenu(addedMenu(page, Texts::tr("&Line")))
    , typeMenu(addedMenu(page, Texts::tr("&Type")))
    , checkMenu(addedMenu(page, Texts::tr("&Compare")))
{
    QMenu &sound = *soundMenu;
    play = addedAction(sound, Texts::tr("&Play or pause"), u"play-fill",
                       {u"F4"_s, u"Ctrl+Space"_s, u"Media Play"_s, u"Toggle Media Play/Pause"_s});
    playLine = addedAction(sound, Texts::tr("Play this &line"), u"headphones", {u"Shift+F4"_s});
    playOn = addedAction(sound, Texts::tr("Play &on from this line"), u"skip-end-fill",
                         {u"Ctrl+Return"_s, u"Ctrl+Enter"_s});
    playSelection = addedAction(sound, Texts::tr("Play the &selection"), u"soundwave", {u"Ctrl+Shift+F4"_s});
    back = addedAction(sound, Texts::tr("&Back 5 seconds"), u"rewind",
                       {u"F3"_s, u"Media Rewind"_s, u"Media Previous"_s});
    forward = addedAction(sound, Texts::tr("&Forward 5 seconds"), u"fast-forward",
                          {u"F5"_s, u"Media Fast Forward"_s, u"Media Next"_s});
    fineBack = addedAction(sound, Texts::tr("Back half a second"), u"skip-backward", {u"Alt+Shift+Left"_s});
    fineForward =
        addedAction(sound, Texts::tr("Forward half a second"), u"skip-forward", {u"Alt+Shift+Right"_s});
    sound.addSeparator();
    slower = addedAction(sound, Texts::tr("Slo&wer"), u"chevron-down", {u"Alt+,"_s});
    faster = addedAction(sound, Texts::tr("Fas&ter"), u"chevron-up", {u"Alt+."_s});
    normalSpeed = addedAction(sound, Texts::tr("&Normal speed, or back"), {}, {u"Alt+0"_s});
    hearing = std::make_unique<HearingActions>(page, sound);
    transport = std::make_unique<TransportActions>(page, sound);
    sound.addSeparator();
    backToSound = addedAction(sound, Texts::tr("Back to the &sound"), u"soundwave", {u"Alt+Home"_s});
    playOnClick = addedAction(sound, Texts::tr("A &click on a line plays it"), {}, {u"Ctrl+Shift+L"_s});
    playOnClick->setCheckable(true);
    playOnClick->setChecked(true);
    sound.addSeparator();
    zoomIn =
        addedAction(sound, Texts::tr("Wave form &larger"), u"zoom-in", {u"Ctrl+Alt++"_s, u"Ctrl+Alt+="_s});
    zoomOut = addedAction(sound, Texts::tr("Wave form s&maller"), u"zoom-out", {u"Ctrl+Alt+-"_s});
    zoomAll = addedAction(sound, Texts::tr("&Whole recording"), {}, {u"Ctrl+Alt+0"_s});
    zoomSelection = addedAction(sound, Texts::tr("Wave form of the sele&ction"), {}, {u"Ctrl+Alt+9"_s});
    sound.addSeparator();
    saveClip = addedAction(sound, Texts::tr("Save this passage as a &file…"), u"file-earmark-arrow-down",
                           {u"Ctrl+Shift+K"_s});
    savePassage = addedAction(sound, Texts::tr("Save it &with its words…"), u"file-earmark-arrow-down",
                              {u"Ctrl+Alt+W"_s});
    saveCited = addedAction(sound, Texts::tr("Save what the &decision cites, with its words…"), u"quote",
                            {u"Ctrl+Shift+G"_s});
    beganAt = addedAction(sound, Texts::tr("When the recording &began…"), u"clock", {u"Ctrl+Shift+B"_s});
    nextRecording =
        addedAction(sound, Texts::tr("Ne&xt recording"), u"file-earmark-music", {u"Ctrl+Shift+R"_s});
    attach = addedAction(sound, Texts::tr("&Attach a recording…"), u"paperclip", {u"Ctrl+Shift+O"_s});

    QMenu &line = *lineMenu;
    edit = addedAction(line, Texts::tr("&Edit the words"), u"pencil", {u"F2"_s});
    insertAfter =
        addedAction(line, Texts::tr("New line &after"), u"plus-lg", {u"Alt+Return"_s, u"Alt+Enter"_s});
    insertBefore =
        addedAction(line, Texts::tr("New line &before"), {}, {u"Alt+Shift+Return"_s, u"Alt+Shift+Enter"_s});
    remove = addedAction(line, Texts::tr("&Delete the line"), u"trash3", {u"Ctrl+Shift+Delete"_s});
    line.addMenu(typeMenu);
    int key = 0;
    for (const LineType type : {LineType::Question, LineType::Answer, LineType::OfficerRemark,
                                LineType::Pause, LineType::InterpreterChange, LineType::DocumentShown,
                                LineType::TechnicalInterruption, LineType::LawyerRemark, LineType::Heading}) {
        const QString text = u"%1  %2"_s.arg(lineTypeCode(type), lineTypeText(type));
        types.append({type, addedAction(*typeMenu, text, {}, {u"Alt+%1"_s.arg(++key)})});
    }
    line.addSeparator();
    setStart = addedAction(line, Texts::tr("Begins &here in the sound"), u"skip-start-fill",
                           {u"Ctrl+J"_s, u"Ctrl+["_s});
    setEnd = addedAction(line, Texts::tr("E&nds here in the sound"), u"skip-end-fill", {u"Ctrl+]"_s});
    placeSelection = addedAction(line, Texts::tr("The sele&ction is its place in the sound"), u"soundwave",
                                 {u"Ctrl+Alt+J"_s});
    clearAnchor =
        addedAction(line, Texts::tr("&Remove its place in the sound"), u"slash-circle", {u"Ctrl+Shift+J"_s});
    line.addSeparator();
    suggest = addedAction(line, Texts::tr("S&uggest places in the sound (≈)"), u"magic", {u"Ctrl+Alt+G"_s});
    suggest->setCheckable(true);
    acceptPlace = addedAction(line, Texts::tr("Take over the su&ggested place"), u"check-lg",
                              {u"Ctrl+Alt+Return"_s, u"Ctrl+Alt+Enter"_s});
    acceptPlaces = addedAction(line, Texts::tr("Take over up to the next line that &has a place"),
                               u"check-all", {u"Ctrl+Alt+Shift+Return"_s, u"Ctrl+Alt+Shift+Enter"_s});
    anchoring = std::make_unique<AnchoringActions>(page, line);
    setStart->setIconText(Texts::tr("Begins here"));
    setEnd->setIconText(Texts::tr("Ends here"));
    playLine->setIconText(Texts::tr("Play line"));

    voices = std::make_unique<VoiceActions>(page);
    addComparing();

    sweep = std::make_unique<SweepActions>(page);
    readBack = std::make_unique<ReadBackActions>(page);
    corrections = std::make_unique<CorrectionActions>(page);

    QMenu holder; // these stand in the page's menu itself
    importText = addedAction(holder, Texts::tr("&Import text…"), u"file-earmark-text", {u"Ctrl+Shift+I"_s});
    compareVersions =
        addedAction(holder, Texts::tr("Compare &versions…"), u"clipboard-check", {u"Ctrl+Shift+D"_s});
    freeze = addedAction(holder, Texts::tr("&Freeze this version…"), u"lock", {u"Ctrl+Shift+F"_s});
    beginVersion =
        addedAction(holder, Texts::tr("&Begin the next version…"), u"journal-plus", {u"Ctrl+Shift+N"_s});
    exportAsSent = addedAction(holder, Texts::tr("Cop&y for the lawyer as PDF…"), u"file-earmark-pdf",
                               {u"Ctrl+Alt+C"_s});
    markSent = addedAction(holder, Texts::tr("It was &sent…"), u"send", {u"Ctrl+Alt+V"_s});
    exportDutch =
        addedAction(holder, Texts::tr("&Export as PDF in Dutch…"), u"file-earmark-pdf", {u"Ctrl+E"_s});
    exportEnglish = addedAction(holder, Texts::tr("E&xport as PDF in English…"), u"file-earmark-pdf",
                                {u"Ctrl+Shift+E"_s});
    const QList<QAction *> own{importText,   compareVersions, freeze,      beginVersion,
                               exportAsSent, markSent,        exportDutch, exportEnglish};
    for (QAction *action : own)
        action->setParent(&page);

    for (const QMenu *menu : {soundMenu, lineMenu, typeMenu, checkMenu}) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                page.addAction(action);
        }
    }
    page.addActions(own);
    writing = std::make_unique<EditActions>(page, *lineMenu);
    nameCommands(*this);
}

ReportActions::~ReportActions() = default;

void ReportActions::addComparing()
{
    QMenu &check = *checkMenu;
    agrees = addedAction(check, Texts::tr("&Agrees, and on"), u"check-lg",
                         {u"Ctrl+Shift+Return"_s, u"Ctrl+Shift+Enter"_s});
    agrees->setIconText(Texts::tr("Agrees"));
    agreesInSubstance =
        addedAction(check, Texts::tr("Agrees in &substance…"), u"check2-circle", {u"Ctrl+Alt+A"_s});
    deviates = addedAction(check, Texts::tr("&Deviates…"), u"exclamation-triangle", {u"Ctrl+M"_s});
    notInRecording = addedAction(check, Texts::tr("Not in the &recording…"), u"mic-mute", {u"Ctrl+Alt+M"_s});
    notInReport = addedAction(check, Texts::tr("In the recording, not in the re&port…"), u"file-earmark-x",
                              {u"Ctrl+Alt+R"_s});
    inaudible = addedAction(check, Texts::tr("&Inaudible…"), u"question-circle", {u"Ctrl+Alt+I"_s});
    agreesInSubstance->setIconText(Texts::tr("In substance"));
    notInRecording->setIconText(Texts::tr("Not in recording"));
    notInReport->setIconText(Texts::tr("Not in report"));
    clearVerdict = addedAction(check, Texts::tr("Take the verdict &back"), u"arrow-counterclockwise",
                               {u"Ctrl+Shift+M"_s});
    check.addSeparator();
    nextUnchecked = addedAction(check, Texts::tr("&Next line not checked"), u"chevron-down", {u"F8"_s});
    previousUnchecked =
        addedAction(check, Texts::tr("Previous &line not checked"), u"chevron-up", {u"Shift+F8"_s});
    nextCited = addedAction(check, Texts::tr("Next &cited line not checked"), u"quote", {u"Ctrl+F8"_s});
    nextDeviating = addedAction(check, Texts::tr("Next line that de&viates"), {}, {u"F9"_s});
    findings = std::make_unique<RecordingFindingActions>(check);
}

QList<QAction *> ReportActions::menuEntries() const
{
    return {soundMenu->menuAction(),
            lineMenu->menuAction(),
            voices->menu->menuAction(),
            checkMenu->menuAction(),
            sweep->menu->menuAction(),
            readBack->menu->menuAction(),
            corrections->menu->menuAction(),
            importText,
            compareVersions,
            freeze,
            beginVersion,
            exportAsSent,
            markSent,
            exportDutch,
            exportEnglish};
}

void ReportActions::allow(const QList<QAction *> &actions, bool allowed, const QString &reason)
{
    for (QAction *action : actions) {
        action->setEnabled(allowed);
        if (allowed || reason.isEmpty())
            showShortcutInToolTip(*action);
        else
            action->setToolTip(u"%1. %2"_s.arg(plainText(*action), reason));
    }
}

QList<QAction *> ReportActions::editing() const
{
    QList<QAction *> all{edit,           insertAfter, insertBefore, remove,       setStart,   setEnd,
                         placeSelection, clearAnchor, acceptPlace,  acceptPlaces, importText, anchoring->tap};
    for (const auto &[type, action] : types)
        all << action;
    return all;
}

QList<QAction *> ReportActions::checking() const
{
    return {agrees, agreesInSubstance, deviates, notInRecording, notInReport, inaudible, clearVerdict};
}

QList<QAction *> ReportActions::sounding() const
{
    return QList<QAction *>{play,   playSelection, back,        forward,  fineBack,    fineForward,
                            slower, faster,        normalSpeed, saveClip, savePassage, beganAt}
    << hearing->sounding() << transport->sounding();
}

} // namespace relaas
