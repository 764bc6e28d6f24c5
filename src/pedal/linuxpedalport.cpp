#include "pedal/linuxpedalport.h"

#include "pedal/knownpedals.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int soonMs = 100; // a pedal that is plugged in comes with several nodes

int opened(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
}

} // namespace

LinuxPedalPort::LinuxPedalPort(PedalPlaces places, QObject *parent)
    : PedalPort(parent)
    , m_places(std::move(places))
{
    if (!m_places.open)
        m_places.open = &opened;
    m_lookSoon.setSingleShot(true);
    connect(&m_lookSoon, &QTimer::timeout, this, &LinuxPedalPort::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        m_isSecondLook = false;
        m_lookSoon.start(soonMs);
    });
}

LinuxPedalPort::~LinuxPedalPort()
{
    for (auto &[path, node] : m_nodes) {
        node.notifier.reset();
        ::close(node.descriptor); // which also lets go of it
    }
}

void LinuxPedalPort::start()
{
    m_watcher.addPath(m_places.raws);
    look();
}

void LinuxPedalPort::setLearned(const QSet<QString> &ids)
{
    if (ids == m_learned)
        return;
    m_learned = ids;
    look();
}

void LinuxPedalPort::setLearning(bool learns)
{
    m_learns = learns;
    look();
}

void LinuxPedalPort::setHolding(bool holds)
{
    m_holds = holds;
    for (const auto &[path, node] : m_nodes)
        hold(node);
}

/// Its numbers say that it is one, or somebody did.
bool LinuxPedalPort::isPedal(const NodeFacts &facts) const
{
    return isKnownPedal(facts.identity) || (m_learned.contains(facts.identity.id()) && !facts.isForHands);
}

bool LinuxPedalPort::isWanted(const NodeFacts &facts) const
{
    const bool canLearn = m_learns && facts.isEventDevice && !facts.isForHands;
    if (!facts.hasKeys || !(isPedal(facts) || canLearn))
        return false;
    return facts.isEventDevice || !hasKeys(facts.identity); // the same step is not to be heard twice
}

bool LinuxPedalPort::hasKeys(const PedalIdentity &pedal) const
{
    return std::ranges::any_of(m_nodes, [&pedal](const auto &entry) {
        const NodeFacts &facts = entry.second.facts;
        return facts.isEventDevice && facts.identity.id() == pedal.id();
    });
}

void LinuxPedalPort::look()
{
    m_closedToUs.clear();
    m_watcher.addPath(m_places.events); // which may have come after us; it is watched once
    closeWhere([](const QString &path, const Node &) { return !QFile::exists(path); });
    lookAt(m_places.events, u"event*"_s);
    closeWhere([this](const QString &, const Node &node) { return !isWanted(node.facts); });
    lookAt(m_places.raws, u"hidraw*"_s);
    if (m_closedToUs.isEmpty())
        return;
    if (!std::exchange(m_isSecondLook, true)) {
        m_lookSoon.start(m_places.patienceMs);
        return;
    }
    for (const PedalIdentity &pedal : std::as_const(m_closedToUs)) {
        if (!m_refused.contains(pedal.id())) {
            m_refused.insert(pedal.id());
            emit refused(pedal);
        }
    }
}

void LinuxPedalPort::lookAt(const QString &folder, const QString &pattern)
{
    // Nodes are neither files nor folders.
    const QStringList names = QDir(folder).entryList({pattern}, QDir::System | QDir::Files);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (m_nodes.contains(path))
            continue;
        if (const auto facts = nodeFacts(m_places.system, name); facts && isWanted(*facts))
            openNode(path, *facts);
    }
}

void LinuxPedalPort::openNode(const QString &path, const NodeFacts &facts)
{
    const int descriptor = m_places.open(path);
    if (descriptor < 0) {
        if (errno == EACCES || errno == EPERM)
            m_closedToUs.insert(path, facts.identity);
        return;
    }
    m_refused.remove(facts.identity.id());
    const bool isFirst = std::ranges::none_of(m_nodes, [&facts](const auto &entry) {
        return entry.second.facts.identity.id() == facts.identity.id();
    });
    Node &node = m_nodes[path];
    node.facts = facts;
    node.descriptor = descriptor;
    node.notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(node.notifier.get(), &QSocketNotifier::activated, this, [this, path] { readNode(path); });
    hold(node);
    if (isFirst)
        emit plugged(facts.identity);
}

void LinuxPedalPort::readNode(const QString &path)
{
    const auto found = m_nodes.find(path);
    if (found == m_nodes.end())
        return;
    Node &node = found->second;
    std::array<char, 64 * sizeof(input_event)> buffer;
    const ssize_t size = ::read(node.descriptor, buffer.data(), buffer.size());
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) { // drawn out
        close(found);
        return;
    }
    const QByteArrayView bytes(buffer.data(), size);
    pass(node, node.facts.isEventDevice ? node.events.feed(bytes) : node.reports.feed(bytes));
}

void LinuxPedalPort::pass(Node &node, const QList<ControlChange> &changes)
{
    const PedalIdentity pedal = node.facts.identity;
    for (const ControlChange &change : changes) {
        if (change.isDown)
            node.down.insert(change.control);
        else
            node.down.remove(change.control);
    }
    for (const ControlChange &change : changes) // whoever hears it may close the node
        emit changed(pedal, change);
}

LinuxPedalPort::Nodes::iterator LinuxPedalPort::close(Nodes::iterator node)
{
    const PedalIdentity pedal = node->second.facts.identity;
    const QSet<quint32> down = node->second.down;
    // It may be the notifier that told us which goes: later.
    node->second.notifier->setEnabled(false);
    node->second.notifier.release()->deleteLater();
    ::close(node->second.descriptor);
    const auto next = m_nodes.erase(node);
    const bool isLast = std::ranges::none_of(
        m_nodes, [&pedal](const auto &entry) { return entry.second.facts.identity.id() == pedal.id(); });
    if (isLast) {
        emit unplugged(pedal);
        return next;
    }
    for (const quint32 control : down)
        emit changed(pedal, {control, false});
    return next;
}

void LinuxPedalPort::closeWhere(const std::function<bool(const QString &, const Node &)> &isOver)
{
    for (auto node = m_nodes.begin(); node != m_nodes.end();)
        node = isOver(node->first, node->second) ? close(node) : std::next(node);
}

void LinuxPedalPort::hold(const Node &node) const
{
    if (node.facts.isEventDevice && isPedal(node.facts))
        ::ioctl(node.descriptor, EVIOCGRAB, m_holds ? 1 : 0); // where it fails, the pedal types as before
}

std::unique_ptr<PedalPort> systemPedalPort()
{
    return std::make_unique<LinuxPedalPort>();
}

} // namespace relaas
