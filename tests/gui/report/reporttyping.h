#pragma once

#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "workflow/reports.h"

#include <QTest>

#include <memory>

namespace relaas::test {

/// Somebody who writes in the text of a report, by keys alone.
class ReportTyping
{
protected:
    using Written = QList<std::pair<LineType, QString>>;

    void begin() { m_desk = std::make_unique<ReportDesk>(); }
    void end()
    {
        m_page.reset();
        m_desk.reset();
    }
    void open() { m_page = m_desk->page(); }
    /// A report of these lines, open at the beginning of the first.
    void open(const Written &lines)
    {
        QList<Line> added;
        for (const auto &[type, text] : lines) {
            Line line;
            line.type = type;
            line.text = text;
            added << line;
        }
        QVERIFY(m_desk->office->reports().addLines(m_desk->report(), added));
        open();
    }

    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    void keys(Qt::Key key, int times, Qt::KeyboardModifiers modifiers = {}) const
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&view(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(&view(), text); }
    void goTo(int row, int offset) const { view().setCaret({line(row).id, offset}); }
    /// From one place to another.
    void select(int row, int offset, int lastRow, int lastOffset) const
    {
        goTo(row, offset);
        QTextCursor caret = view().textCursor();
        caret.setPosition(view().document()->findBlockByNumber(lastRow).position() + lastOffset,
                          QTextCursor::KeepAnchor);
        view().setTextCursor(caret);
    }

    Line line(int row) const { return m_desk->report().lines.at(row); }
    /// The words of all lines as they are stored.
    QStringList stored() const
    {
        QStringList words;
        for (const Line &each : m_desk->report().lines)
            words << each.text;
        return words;
    }
    /// The words of all lines as they are shown.
    QStringList shown() const
    {
        QStringList words;
        for (const Line &each : m_desk->report().lines)
            words << view().words(each.id);
        return words;
    }
    QList<int> numbers() const
    {
        QList<int> found;
        for (const Line &each : m_desk->report().lines)
            found << each.number;
        return found;
    }
    /// Row and place in it.
    std::pair<int, int> caret() const { return {view().currentRow(), view().textCursor().positionInBlock()}; }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

} // namespace relaas::test
