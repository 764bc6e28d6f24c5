#pragma once

#include "core/assessment/completeness.h"

#include <QWidget>

#include <memory>

namespace Ui {
class GapPanel;
}

namespace relaas {

/// What is still missing in a decision, always in sight; Enter or a click goes there.
class GapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GapPanel(QWidget *parent = nullptr);
    ~GapPanel() override;

    void setGaps(const QList<Gap> &gaps);
    /// Goes to the gap after the one visited last.
    void visitNext();

signals:
    void visited(const relaas::Gap &gap);

protected:
    void changeEvent(QEvent *event) override;

private:
    void visit(int row);
    void showCount();

    std::unique_ptr<Ui::GapPanel> m_ui;
    QList<Gap> m_gaps;
};

} // namespace relaas
