#include "gui/report/voiceactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct VoiceMenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::VoiceActions)
};

constexpr int firstVoiceKey = 5; // 1 to 4 are listening aids and channels

} // namespace

VoiceActions::VoiceActions(QWidget &page)
    : menu(addedMenu(page, VoiceMenuTexts::tr("Voices and ori&ginal words")))
{
    int key = firstVoiceKey;
    for (const Voice voice : allVoices()) {
        play.append({voice,
                     addedAction(*menu, VoiceMenuTexts::tr("Play: %1").arg(voiceText(voice)), u"play-fill",
                                 {u"Ctrl+Shift+%1"_s.arg(key++)})});
    }
    menu->addSeparator();
    key = firstVoiceKey;
    for (const Voice voice : allVoices()) {
        place.append({voice,
                      addedAction(*menu, VoiceMenuTexts::tr("Is heard here: %1").arg(voiceText(voice)),
                                  u"soundwave", {u"Ctrl+Alt+Shift+%1"_s.arg(key++)})});
    }
    menu->addSeparator();
    key = firstVoiceKey - int(allVoices().size());
    for (const Voice voice : allVoices()) {
        clear.append({voice,
                      addedAction(*menu, VoiceMenuTexts::tr("Take back: %1").arg(voiceText(voice)),
                                  u"slash-circle", {u"Ctrl+Alt+Shift+%1"_s.arg(key++)})});
    }
    menu->addSeparator();
    quote = addedAction(*menu, VoiceMenuTexts::tr("Original &words, section and grounds"), u"quote",
                        {u"Ctrl+Alt+Shift+Q"_s});
    showColumn = addedAction(*menu, VoiceMenuTexts::tr("&Show beside each line which are placed"), u"eye",
                             {u"Ctrl+Alt+Shift+C"_s});
    showColumn->setCheckable(true);
    fill = addedAction(*menu, VoiceMenuTexts::tr("Begin with the &template"), u"clipboard-check",
                       {u"Ctrl+Alt+Shift+T"_s});
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            page.addAction(action);
    }
}

QList<QAction *> VoiceActions::editing() const
{
    QList<QAction *> all{fill};
    for (const auto &actions : {place, clear}) {
        for (const auto &[voice, action] : actions)
            all << action;
    }
    return all;
}

} // namespace relaas
