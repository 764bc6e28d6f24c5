#pragma once

#include "gui/setup/recoverysheet.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Ui {
class RecoveryKeyView;
}

namespace relaas {

/// Shows a new recovery key in large numbered groups, to be printed or written down.
class RecoveryKeyView : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryKeyView(QWidget *parent = nullptr);
    ~RecoveryKeyView() override;

    void setSheet(const RecoverySheet &sheet);

private:
    std::unique_ptr<Ui::RecoveryKeyView> m_ui;
    RecoverySheet m_sheet;
};

} // namespace relaas
