#pragma once

#include "pedal/eventreader.h"
#include "pedal/hidreader.h"
#include "pedal/nodefacts.h"
#include "pedal/pedalport.h"

#include <QFileSystemWatcher>
#include <QMap>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <map>

namespace relaas {

/// Where the nodes of devices stand; tests have folders of their own.
struct PedalPlaces
{
    QString events = QStringLiteral("/dev/input");
    QString raws = QStringLiteral("/dev"); ///< of HID devices
    QString system = QStringLiteral("/sys");
    int patienceMs =
        1000; ///< how long a node may be closed to us before that is told: udev opens it to us late
    /// Opens for reading without waiting; the descriptor, or -1 with errno set.
    std::function<int(const QString &path)> open;
};

/// Reads pedals by their event devices, and by their raw HID devices where they have no keys of their own.
/// One pedal may have several nodes: it is plugged in with the first and gone with the last.
class LinuxPedalPort : public PedalPort
{
    Q_OBJECT

public:
    explicit LinuxPedalPort(PedalPlaces places = {}, QObject *parent = nullptr);
    ~LinuxPedalPort() override;

    bool canRead() const override { return true; }
    void start() override;
    void setLearned(const QSet<QString> &ids) override;
    void setLearning(bool learns) override;
    void setHolding(bool holds) override;

private:
    struct Node
    {
        NodeFacts facts;
        int descriptor = -1;
        std::unique_ptr<QSocketNotifier> notifier;
        EventReader events;
        HidReader reports;
        QSet<quint32> down;
    };
    using Nodes = std::map<QString, Node>; ///< by path

    void look();
    void lookAt(const QString &folder, const QString &pattern);
    bool isPedal(const NodeFacts &facts) const;
    bool isWanted(const NodeFacts &facts) const;
    bool hasKeys(const PedalIdentity &pedal) const;
    void openNode(const QString &path, const NodeFacts &facts);
    void readNode(const QString &path);
    void pass(Node &node, const QList<ControlChange> &changes);
    Nodes::iterator close(Nodes::iterator node);
    void closeWhere(const std::function<bool(const QString &, const Node &)> &isOver);
    void hold(const Node &node) const;

    PedalPlaces m_places;
    Nodes m_nodes;
    QSet<QString> m_learned;
    bool m_learns = false;
    bool m_holds = false;
    QFileSystemWatcher m_watcher;
    QTimer m_lookSoon;
    QMap<QString, PedalIdentity> m_closedToUs; ///< by path, since the last look
    QSet<QString> m_refused; ///< ids that were told
    bool m_isSecondLook = false;
};

} // namespace relaas
