#include "gui/keys/keytable.h"

#include "gui/keys/keyrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::KeyTable)
};

} // namespace

KeyTable::KeyTable(QList<Command> commands, OwnKeys own)
    : m_commands(std::move(commands))
    , m_own(std::move(own))
{
    settle();
}

const Command *KeyTable::command(const QString &id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

QList<QKeySequence> KeyTable::keys(const QString &id) const
{
    return m_keys.value(id);
}

bool KeyTable::isChanged(const QString &id) const
{
    const Command *known = command(id);
    return known && keys(id) != known->keys;
}

const Command *KeyTable::holder(const QKeySequence &key, const QString &id) const
{
    const auto found = std::ranges::find_if(m_commands, [&](const Command &other) {
        return other.id != id && canMeet(other.id, id) && keys(other.id).contains(key);
    });
    return found == m_commands.end() ? nullptr : &*found;
}

Error KeyTable::clash(const QKeySequence &key, const Command &holder) const
{
    return {Error::Code::Conflict,
            TableTexts::tr("%1 is the key of “%2” (%3).").arg(keyName(key), holder.name, holder.page)};
}

Result<void> KeyTable::give(const QString &id, const QKeySequence &key)
{
    const Command *known = command(id);
    if (!known)
        return Error{Error::Code::NotFound, TableTexts::tr("This version does not know that command.")};
    if (keys(id).contains(key))
        return {};
    if (!known->keys.contains(key)) { // its usual keys need no judgement
        if (const auto judged = judgedKey(key); !judged)
            return judged;
    }
    if (const Command *other = holder(key, id))
        return clash(key, *other);
    choose(id, keys(id) << key);
    return {};
}

Result<void> KeyTable::takeOver(const QString &id, const QKeySequence &key)
{
    KeyTable tried = *this;
    while (const Command *other = tried.holder(key, id))
        tried.take(other->id, key);
    const auto given = tried.give(id, key);
    if (given)
        *this = tried;
    return given;
}

void KeyTable::take(const QString &id, const QKeySequence &key)
{
    QList<QKeySequence> left = keys(id);
    if (left.removeAll(key) > 0)
        choose(id, left);
}

Result<void> KeyTable::reset(const QString &id)
{
    const Command *known = command(id);
    if (!known)
        return {};
    for (const QKeySequence &key : known->keys) {
        if (const Command *other = holder(key, id))
            return clash(key, *other);
    }
    choose(id, known->keys);
    return {};
}

void KeyTable::resetAll()
{
    for (const Command &each : std::as_const(m_commands))
        m_own.remove(each.id);
    settle();
}

void KeyTable::choose(const QString &id, const QList<QKeySequence> &keys)
{
    if (keys == command(id)->keys)
        m_own.remove(id);
    else
        m_own.insert(id, keys);
    settle();
}

void KeyTable::settle()
{
    m_keys.clear();
    const auto fill = [this](bool chosen) {
        for (const Command &each : std::as_const(m_commands)) {
            const auto own = m_own.constFind(each.id);
            if ((own != m_own.cend()) != chosen)
                continue;
            QList<QKeySequence> inForce;
            const QList<QKeySequence> &wanted = chosen ? *own : each.keys;
            for (const QKeySequence &key : wanted) {
                if (!holder(key, each.id) && !inForce.contains(key))
                    inForce << key;
            }
            m_keys.insert(each.id, inForce);
        }
    };
    fill(true);
    fill(false);
}

} // namespace relaas
