#pragma once

#include "gui/report/reportgutter.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"

#include <QLineEdit>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

#include <memory>

namespace relaas::test {

inline Line shownLine(qint64 id, LineType type, const QString &text)
{
    Line line;
    line.id = {id};
    line.number = int(id);
    line.type = type;
    line.text = text;
    return line;
}

/// Questions and answers in turn, each of more than one row.
inline QList<Line> manyLines(int count)
{
    QList<Line> lines;
    for (int i = 1; i <= count; ++i)
        lines << shownLine(
            i, i % 2 ? LineType::Question : LineType::Answer,
            QStringLiteral("Line %1 of a report that is long enough to fill more than one row of "
                           "the text where the window is as wide as it is on most desks of the "
                           "office.")
                .arg(i));
    return lines;
}

/// The text of a report in a window of its own, without a store.
class ShownReport
{
protected:
    void begin()
    {
        m_window = std::make_unique<QWidget>();
        m_model = std::make_unique<ReportModel>();
        m_view = new ReportView; // the window owns it
        m_view->setReportModel(*m_model);
        m_model->setEditable(true);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_view);
        layout->addWidget(new QLineEdit);
        m_window->resize(900, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
    }
    void end()
    {
        m_window.reset();
        m_model.reset();
    }

    void show(const QList<Line> &lines)
    {
        m_report.id = {1};
        m_report.lines = lines;
        m_model->setReport(m_report);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view, key, modifiers); }
    QTextLine row(int line, int row) const
    {
        return m_view->document()->findBlockByNumber(line).layout()->lineAt(row);
    }
    /// The middle of the words of a row, in the viewport.
    QPoint at(int line, int rowOfLine) const
    {
        const QRect rect = m_view->lineRect(m_model->lineAt(line)->id);
        return {20, rect.top() + int(row(line, rowOfLine).rect().center().y())};
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ReportModel> m_model;
    ReportView *m_view = nullptr;
    Report m_report;
};

} // namespace relaas::test
