#pragma once

#include "pedal/controlchange.h"
#include "pedal/pedalidentity.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace relaas {

/// Where pedals are plugged in. It listens to the known ones (knownpedals.h) and to those that were learned;
/// to no keyboard and no mouse, whatever is asked.
class PedalPort : public QObject
{
    Q_OBJECT

public:
    explicit PedalPort(QObject *parent = nullptr);
    ~PedalPort() override;

    /// False where this system has no way to read a pedal: the keys do the same.
    virtual bool canRead() const = 0;
    /// Begins to listen; what is there is told by plugged().
    virtual void start() = 0;
    /// Pedals that were learned, by PedalIdentity::id().
    virtual void setLearned(const QSet<QString> &ids) = 0;
    /// Also what is not known as a pedal is listened to, so that it can be learned.
    virtual void setLearning(bool learns) = 0;
    /// While it holds them, known and learned pedals type nothing anywhere.
    virtual void setHolding(bool holds) = 0;

signals:
    void plugged(const relaas::PedalIdentity &pedal);
    void unplugged(const relaas::PedalIdentity &pedal);
    void changed(const relaas::PedalIdentity &pedal, relaas::ControlChange change);
    /// It is there, and this user may not read it.
    void refused(const relaas::PedalIdentity &pedal);
};

/// The ports of this computer.
std::unique_ptr<PedalPort> systemPedalPort();

} // namespace relaas
