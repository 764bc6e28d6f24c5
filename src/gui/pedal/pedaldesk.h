#pragma once

#include "pedal/pedalmap.h"
#include "pedal/pedalport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace relaas {

class Settings;
class Transport;

/// Between the feet and the sound of the page in front: what a pedal's parts are for, whether it plays while
/// it is held, and what is said of it.
class PedalDesk : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it. `transport` gives the sound in front, or null.
    PedalDesk(std::unique_ptr<PedalPort> port, Settings &settings, std::function<Transport *()> transport,
              QObject *parent = nullptr);
    ~PedalDesk() override;

    void start();

    bool canRead() const { return m_port->canRead(); }
    const QList<PedalIdentity> &pedals() const { return m_pedals; } ///< that are plugged in
    /// What its parts are for: as learned, else as it usually is.
    PedalMap map(const PedalIdentity &pedal) const;
    bool isDown(PedalRole role) const { return m_down.contains(role); }

    PedalMode mode() const { return m_machine.mode(); }
    void setMode(PedalMode mode);

    /// While it learns, the sound is left alone.
    void setLearning(bool learns);
    void learn(const PedalIdentity &pedal, quint32 control, PedalRole role);
    /// Back to what is usual; a pedal that nobody knows is forgotten.
    void forgetLearned();

    /// The page in front is another one: nobody stands on its pedal.
    void letGo();

    /// One line, empty where there is no pedal: "Pedal connected: VEC Infinity".
    QString statusText() const;

signals:
    void statusChanged(const QString &text);
    /// One sentence, with the way out.
    void warned(const QString &text);
    void pedalsChanged();
    void changed(const relaas::PedalIdentity &pedal, relaas::ControlChange change);

private:
    void take(const PedalIdentity &pedal, ControlChange change);
    void carryOut(const QList<PedalVerb> &orders);
    void waitForNext();
    void tellOfPedals();
    void hold();
    void tellRefused(const PedalIdentity &pedal);

    std::unique_ptr<PedalPort> m_port;
    Settings &m_settings;
    std::function<Transport *()> m_transport;
    PedalMachine m_machine;
    PedalMaps m_maps;
    QList<PedalIdentity> m_pedals;
    QSet<PedalRole> m_down;
    bool m_learns = false;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace relaas
