#pragma once

#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "gui/report/voiceactions.h"
#include "gui/report/voicepanel.h"
#include "gui/report/waveformview.h"

#include <QAction>
#include <QTest>

namespace relaas::test {

/// A page with four lines of one second each and their recording, and what a person does in it by keyboard.
class VoicedPage
{
public:
    VoicedPage() : recording(desk->attached(QStringLiteral("gehoor.wav"), sound))
    {
        desk->write(4, recording.id);
    }

    void open() { page = desk->page(); }
    void waitForSound() const { QTRY_VERIFY(page->actions().play->isEnabled()); }
    ReportView &view() const { return *page->findChild<ReportView *>(); }
    WaveformView &wave() const { return *page->findChild<WaveformView *>(); }
    VoicePanel &panel() const { return *page->findChild<VoicePanel *>(); }
    VoiceActions &actions() const { return *page->actions().voices; }
    template<typename T>
    T &child(const QString &name) const
    {
        T *found = panel().findChild<T *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return *found;
    }
    void press(QAction *action) const
    {
        const QKeyCombination key = action->shortcut()[0];
        QWidget *focus = page->window()->focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key.key(), key.keyboardModifiers());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(page->window()->focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(page->window()->focusWidget(), text); }
    Line line(int row) const { return desk->report().lines.at(row); }
    QString lastMessage() const { return desk->messages.isEmpty() ? QString() : desk->messages.constLast(); }
    Reports &reports() const { return desk->office->reports(); }

    const Sound sound = uniqueSound(ReportDesk::Rate, 1, 80000);
    std::unique_ptr<ReportDesk> desk = std::make_unique<ReportDesk>();
    Recording recording;
    std::unique_ptr<ReportPage> page;
};

} // namespace relaas::test
