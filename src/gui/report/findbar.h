#pragma once

#include "core/report/finding.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FindBar;
}

namespace relaas {

/// What is looked for in a report, and by what it is replaced. Enter goes to the next match, Shift+Enter to
/// the one before, Esc closes. Finds nothing by itself.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    Sought sought() const;
    QString by() const;

    /// Shows the bar, with the fields for replacing or without, and puts the caret into it.
    void open(bool isReplacing);
    /// "3 of 17": which match is shown, from 1; 0 of 0 where nothing was found.
    void setCount(qsizetype place, qsizetype count);
    void setEditable(bool isEditable);

signals:
    void soughtChanged();
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void allow();

    std::unique_ptr<Ui::FindBar> m_ui;
    bool m_isEditable = false;
    qsizetype m_count = 0;
};

} // namespace relaas
