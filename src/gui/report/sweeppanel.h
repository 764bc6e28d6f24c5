#pragma once

#include "core/report/sweepchecking.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SweepPanel;
}

namespace relaas {

class SweepModel;
struct SweepActions;

/// What the sweep found in the report, with how far it has been heard.
class SweepPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SweepPanel(QWidget *parent = nullptr);
    ~SweepPanel() override;

    /// Once: the buttons do what the menu does.
    void setActions(const SweepActions &actions);

    /// The chosen find stays chosen, as long as it is there.
    void setFinds(const Report &report, const QList<SweptFind> &finds);

    /// Null where none is chosen.
    const SweptFind *find() const;
    const QList<SweptFind> &finds() const { return m_finds; }
    void choose(const SweepFind &find);
    void focusFinds();

    QSize sizeHint() const override { return {minimumSizeHint().width(), QWidget::sizeHint().height()}; }

signals:
    /// Enter or a double click: it is to be heard.
    void activated();
    void chosen();

private:
    std::unique_ptr<Ui::SweepPanel> m_ui;
    SweepModel *m_model;
    QList<SweptFind> m_finds;
};

/// "34 of 120 heard", and what of these was heard otherwise or not wholly played.
QString sweepProgressText(const SweepProgress &progress);

} // namespace relaas
