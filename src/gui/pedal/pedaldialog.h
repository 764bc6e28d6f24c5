#pragma once

#include "pedal/controlchange.h"
#include "pedal/pedalidentity.h"
#include "pedal/pedalmachine.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class PedalDialog;
}

class QLabel;

namespace relaas {

class PedalDesk;
class Settings;

/// Shows what the foot pedal does, lets its parts be learned and tried.
class PedalDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog. `keys` are those that do the same, to be read: "F3, F4, F5".
    PedalDialog(PedalDesk &desk, Settings &settings, const QString &keys, QWidget *parent = nullptr);
    ~PedalDialog() override;

    void done(int result) override;

private:
    void showPedals();
    void showParts();
    void begin(PedalRole role, bool goesOn);
    void take(const PedalIdentity &pedal, ControlChange change);
    void giveUp();
    void tell(const QString &text);
    QLabel *lamp(PedalRole role) const;
    QLabel *part(PedalRole role) const;

    PedalDesk &m_desk;
    Settings &m_settings;
    QString m_keys;
    std::unique_ptr<Ui::PedalDialog> m_ui;
    std::optional<PedalRole> m_wanted; ///< whose part is pressed next
    bool m_goesOn = false; ///< to the next role
};

} // namespace relaas
