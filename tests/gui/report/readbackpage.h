#pragma once

#include "gui/report/readbackactions.h"
#include "gui/report/readbackpanel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "workflow/readbacks.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace relaas::test {

/// The page of a report of four lines, which is read back by keyboard.
class ReadBackPage
{
protected:
    void begin(Pace pace = Pace::Fastest)
    {
        using namespace Qt::StringLiterals;
        m_desk = std::make_unique<ReportDesk>(pace);
        m_recording =
            m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 60 * ReportDesk::Rate));
        m_desk->write(4, m_recording.id);
    }
    void end()
    {
        m_page.reset();
        m_desk.reset();
    }
    void open()
    {
        m_page = m_desk->page();
        QTRY_VERIFY(m_page->actions().play->isEnabled());
    }
    void press(QAction *action) const
    {
        const QKeyCombination combination = action->shortcut()[0];
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), combination.key(), combination.keyboardModifiers());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    const ReadBackActions &actions() const { return *m_page->actions().readBack; }
    ReadBackPanel &panel() const { return *m_page->findChild<ReadBackPanel *>(); }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    template<typename T>
    T *part(const QString &name) const
    {
        return panel().findChild<T *>(name);
    }
    QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    int current() const
    {
        const Report now = m_desk->report();
        const Line *line = now.line(view().currentLine());
        return line ? line->number : 0;
    }
    void goTo(int number) const
    {
        const Report now = m_desk->report();
        view().setCurrentLine(now.lineWithNumber(number)->id);
    }
    ReadBackRecord record() const { return m_desk->office->readBacks().ofReport(m_desk->report()).value(); }
    ReadBackMark mark(int number) const { return newestMarks(record().marks).value(number); }
    QString shown(int number, int column, int role = Qt::ToolTipRole) const
    {
        return view().model()->index(number - 1, column).data(role).toString();
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    Recording m_recording;
};

} // namespace relaas::test
