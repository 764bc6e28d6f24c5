#include "gui/report/hearingactions.h"

#include "gui/widgets/actiontips.h"
#include "gui/widgets/menuactions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct HearingTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::HearingActions)
};

QAction *checkable(QAction *action)
{
    action->setCheckable(true);
    return action;
}

} // namespace

HearingActions::HearingActions(QWidget &page, QMenu &sound)
    : rewind(new QActionGroup(&page))
    , manner(addedMenu(page, HearingTexts::tr("How it so&unds")))
    , channels(new QActionGroup(&page))
    , m_page(page)
    , channelMenu(addedMenu(page, HearingTexts::tr("&Channels")))
{
    sound.addSeparator();
    repeat = checkable(
        addedAction(sound, HearingTexts::tr("&Repeat the selection or the line"), u"repeat", {u"Ctrl+F5"_s}));
    repeat->setIconText(HearingTexts::tr("Repeat"));
    walk = checkable(addedAction(sound, HearingTexts::tr("On in steps, each of them twic&e"),
                                 u"bar-chart-steps", {u"Ctrl+F3"_s}));
    walk->setIconText(HearingTexts::tr("In steps"));
    skipPauses = checkable(addedAction(sound, HearingTexts::tr("Leave out lo&ng pauses"),
                                       u"skip-forward-fill", {u"Ctrl+Shift+F5"_s}));
    skipPauses->setIconText(HearingTexts::tr("Leave out pauses"));
    QMenu *rewindMenu = addedMenu(page, HearingTexts::tr("&Go back after a pause"));
    for (const int ms : {0, 1000, 2000, 3000, 5000}) {
        QAction *choice =
            checkable(rewindMenu->addAction(ms == 0 ? HearingTexts::tr("&Not at all")
                                                    : HearingTexts::tr("&%n second(s)", nullptr, ms / 1000)));
        choice->setData(ms);
        choice->setShortcut(QKeySequence(u"Alt+Shift+%1"_s.arg(ms / 1000)));
        rewind->addAction(choice);
    }
    sound.addMenu(rewindMenu);
    sound.addMenu(manner);

    asRecorded =
        checkable(addedAction(*manner, HearingTexts::tr("As it was &recorded"), u"patch-check", {u"F12"_s}));
    manner->addSeparator();
    const auto aid = [&](Aid which, const QString &text) {
        const QString key = u"Ctrl+Shift+%1"_s.arg(aids.size() + 1);
        aids.append({which, checkable(addedAction(*manner, text, {}, {key}))});
    };
    aid(Aid::HighPass, HearingTexts::tr("Without &rumble"));
    aid(Aid::Typing, HearingTexts::tr("Softer &typing"));
    aid(Aid::Hiss, HearingTexts::tr("Less &hiss and hum"));
    aid(Aid::Levelling, HearingTexts::tr("Soft and loud &voices alike"));
    manner->addSeparator();
    manner->addMenu(channelMenu);
    nextChannel = addedAction(*channelMenu, HearingTexts::tr("The &next, or all"), {}, {u"Ctrl+F12"_s});
    channelMenu->addSeparator();
    swapChannels = checkable(
        addedAction(*channelMenu, HearingTexts::tr("&Left and right change places"), {}, {u"Ctrl+Alt+8"_s}));
    volumes =
        addedAction(*channelMenu, HearingTexts::tr("&Volume of each channel…"), u"sliders", {u"Alt+F12"_s});
    openManner = new QAction(plainText(*manner->menuAction()), &page);
    openManner->setShortcut(QKeySequence(u"Shift+F12"_s));
    showShortcutInToolTip(*openManner);
    setChannels(1);

    page.addAction(openManner);
    for (const QMenu *menu : {rewindMenu, manner, channelMenu}) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                page.addAction(action);
        }
    }
}

void HearingActions::setChannels(int count)
{
    if (channels->actions().size() == count + 1)
        return;
    qDeleteAll(channels->actions());
    for (int channel = -1; channel < count; ++channel) {
        auto *choice =
            checkable(new QAction(channel < 0 ? HearingTexts::tr("&All of them")
                                              : HearingTexts::tr("Only channel &%1").arg(channel + 1),
                                  channels));
        choice->setData(channel);
        choice->setObjectName(u"report.channel%1"_s.arg(channel + 1)); // 0 is all of them
        if (channel < channelsWithKey)
            choice->setShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(channel < 0 ? 7 : channel + 1)));
        choice->setChecked(channel < 0);
        choice->setVisible(count > 1);
        channelMenu->insertAction(swapChannels, choice);
        m_page.addAction(choice);
        channels->addAction(choice);
    }
    for (QAction *action : {nextChannel, swapChannels}) // the volume stays: also one channel can be too soft
        action->setVisible(count > 1);
}

QList<QAction *> HearingActions::sounding() const
{
    QList<QAction *> all{repeat, walk, asRecorded, nextChannel, swapChannels, volumes};
    for (const auto &[aid, action] : aids)
        all << action;
    return all;
}

} // namespace relaas
