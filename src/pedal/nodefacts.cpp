#include "pedal/nodefacts.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <linux/input.h>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr qint64 mostBytes = 4096; // a page of sysfs

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostBytes)).trimmed() : QString();
}

quint16 numberIn(const QString &path)
{
    return quint16(textOf(path).toUInt(nullptr, 16));
}

/// Keys as the kernel lists them: words of hexadecimal figures, the highest first.
class KeyBits
{
public:
    explicit KeyBits(const QString &words) : m_words(words.split(u' ', Qt::SkipEmptyParts)) { }

    bool isAny() const
    {
        return std::ranges::any_of(m_words,
                                   [](const QString &word) { return word.toULongLong(nullptr, 16) != 0; });
    }
    bool has(int key) const
    {
        constexpr int wordBits = 8 * sizeof(long);
        const qsizetype word = m_words.size() - 1 - key / wordBits;
        return word >= 0 && (m_words.at(word).toULongLong(nullptr, 16) >> (key % wordBits) & 1U) != 0;
    }

private:
    QStringList m_words;
};

bool isWholeKeyboard(const KeyBits &keys)
{
    for (int key = KEY_Q; key <= KEY_P; ++key) {
        if (!keys.has(key))
            return false;
    }
    return keys.has(KEY_SPACE);
}

std::optional<NodeFacts> eventFacts(const QString &device)
{
    NodeFacts facts;
    facts.identity = {numberIn(device + u"/id/vendor"_s), numberIn(device + u"/id/product"_s),
                      textOf(device + u"/name"_s)};
    const KeyBits keys(textOf(device + u"/capabilities/key"_s));
    facts.hasKeys = keys.isAny();
    facts.isForHands = isWholeKeyboard(keys) || keys.has(BTN_LEFT) || keys.has(BTN_TOUCH);
    return facts.identity.vendor ? std::optional(facts) : std::nullopt;
}

std::optional<NodeFacts> rawFacts(const QString &device)
{
    NodeFacts facts;
    facts.isEventDevice = false;
    facts.isForHands = true; // nobody tells what it is: only its numbers make it a pedal
    for (const QString &line : textOf(device + u"/uevent"_s).split(u'\n')) {
        const QString value = line.section(u'=', 1);
        if (line.startsWith(u"HID_ID="_s)) { // 0003:000005F3:000000FF
            facts.identity.vendor = quint16(value.section(u':', 1, 1).toUInt(nullptr, 16));
            facts.identity.product = quint16(value.section(u':', 2, 2).toUInt(nullptr, 16));
        } else if (line.startsWith(u"HID_NAME="_s)) {
            facts.identity.name = value.trimmed();
        }
    }
    return facts.identity.vendor ? std::optional(facts) : std::nullopt;
}

} // namespace

std::optional<NodeFacts> nodeFacts(const QString &sysFolder, const QString &node)
{
    if (node.startsWith(u"event"_s))
        return eventFacts(sysFolder + u"/class/input/"_s + node + u"/device"_s);
    if (node.startsWith(u"hidraw"_s))
        return rawFacts(sysFolder + u"/class/hidraw/"_s + node + u"/device"_s);
    return std::nullopt;
}

} // namespace relaas
