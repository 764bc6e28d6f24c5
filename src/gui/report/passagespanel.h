#pragma once

#include "gui/report/passagesmodel.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class PassagesPanel;
}

namespace relaas {

/// The passages at which the words of the report and the sound do not go together. They say something about
/// the record, never about who spoke.
class PassagesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PassagesPanel(QWidget *parent = nullptr);
    ~PassagesPanel() override;

    /// Once.
    void setNextAction(QAction *next);

    /// `extent` says what was looked at.
    void setPassages(const QList<OddPassage> &passages, const QString &extent);

    /// Chooses the one behind the chosen one, going round; null where there is none.
    const OddPassage *chooseNext();
    /// Null where none is chosen.
    const OddPassage *passage() const;

    QSize sizeHint() const override { return {minimumSizeHint().width(), QWidget::sizeHint().height()}; }

signals:
    /// Enter or a double click: it is to be heard.
    void activated();

private:
    std::unique_ptr<Ui::PassagesPanel> m_ui;
    PassagesModel *m_model;
};

} // namespace relaas
