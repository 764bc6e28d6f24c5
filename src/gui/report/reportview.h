#pragma once

#include "core/ids.h"

#include <QTableView>

namespace relaas {

class ReportDelegate;
class ReportModel;

/// The lines of a report as a list for reading, writing and listening.
class ReportView : public QTableView
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    /// Once. The model must outlive the view.
    void setReportModel(ReportModel &model);
    ReportDelegate *delegate() const { return m_delegate; }

    /// The line chosen now; invalid in an empty report.
    LineId currentLine() const;
    void setCurrentLine(LineId id);
    /// Opens the editor on a line.
    void editLine(LineId id);
    /// Brings a line into view without choosing it.
    void showLine(LineId id);
    bool isEditing() const { return state() == EditingState; }
    /// Saves the words that are being written, if any, and closes the editor.
    void endEditing();

signals:
    void currentLineChanged(relaas::LineId id);
    /// A plain click; `onPlace` where it was on the number or the time.
    void lineClicked(relaas::LineId id, bool onPlace);
    void spacePressed();
    void scrolledByHand();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitColumns();
    void fitRows(int first, int last);
    void fitAllRows();
    void growEditedRow(const QModelIndex &index);

    ReportDelegate *m_delegate;
    ReportModel *m_model = nullptr;
    int m_fittedWidth = 0;
};

} // namespace relaas
