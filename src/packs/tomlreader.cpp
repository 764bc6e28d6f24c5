#include "packs/tomlreader.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

std::string utf8(QStringView key)
{
    return key.toUtf8().toStdString();
}

QString translated(const char *text)
{
    return QCoreApplication::translate("TomlReader", text);
}

} // namespace

Error packError(const QString &fileName, qint64 line, const QString &reason)
{
    return {Error::Code::Invalid, u"%1:%2: %3"_s.arg(fileName, QString::number(line), reason)};
}

Result<toml::table> parsedToml(const QByteArray &content, const QString &fileName)
{
    try {
        return toml::parse(std::string_view(content.constData(), static_cast<size_t>(content.size())));
    } catch (const toml::parse_error &problem) {
        const auto reason = problem.description();
        return packError(fileName, problem.source().begin.line,
                         QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())));
    }
}

const toml::node *TomlReader::find(QStringView key, bool isNeeded)
{
    m_asked += key.toString();
    const toml::node *node = m_table->get(utf8(key));
    if (!node && isNeeded)
        refuse(QCoreApplication::translate("TomlReader", "the key \"%1\" is missing").arg(key));
    return node;
}

template<typename T>
const toml::value<T> *TomlReader::valueOf(QStringView key, bool isNeeded, const char *wanted)
{
    const toml::node *node = find(key, isNeeded);
    const auto *value = node ? node->as<T>() : nullptr;
    if (node && !value) {
        refuse(key,
               QCoreApplication::translate("TomlReader", "\"%1\" must be %2").arg(key, translated(wanted)));
    }
    return value;
}

QString TomlReader::text(QStringView key)
{
    const auto *value = valueOf<std::string>(key, true, QT_TRANSLATE_NOOP("TomlReader", "a text"));
    const QString read = value ? QString::fromStdString(value->get()).trimmed() : QString();
    if (value && read.isEmpty())
        refuse(key, QCoreApplication::translate("TomlReader", "\"%1\" may not be empty").arg(key));
    return read;
}

QString TomlReader::textIfAny(QStringView key)
{
    return m_table->contains(utf8(key)) ? text(key) : (m_asked += key.toString(), QString());
}

qint64 TomlReader::number(QStringView key)
{
    const auto *value = valueOf<int64_t>(key, true, QT_TRANSLATE_NOOP("TomlReader", "a whole number"));
    return value ? value->get() : 0;
}

QDate TomlReader::date(QStringView key)
{
    const auto *value =
        valueOf<toml::date>(key, true, QT_TRANSLATE_NOOP("TomlReader", "a date such as 2026-06-12"));
    return value ? QDate(value->get().year, value->get().month, value->get().day) : QDate();
}

QDate TomlReader::dateIfAny(QStringView key)
{
    return m_table->contains(utf8(key)) ? date(key) : (m_asked += key.toString(), QDate());
}

bool TomlReader::flagIfAny(QStringView key)
{
    const auto *value = valueOf<bool>(key, false, QT_TRANSLATE_NOOP("TomlReader", "true or false"));
    return value && value->get();
}

QStringList TomlReader::listIfAny(QStringView key)
{
    QStringList items;
    const toml::node *node = find(key, false);
    const toml::array *array = node ? node->as_array() : nullptr;
    if (node && (!array || array->empty() || !array->is_homogeneous<std::string>())) {
        refuse(key, QCoreApplication::translate("TomlReader", "\"%1\" must be a list of texts").arg(key));
        return items;
    }
    for (size_t i = 0; array && i < array->size(); ++i)
        items += QString::fromStdString(array->get_as<std::string>(i)->get());
    return items;
}

const toml::array *TomlReader::tables(QStringView key)
{
    const toml::node *node = find(key, true);
    const toml::array *array = node ? node->as_array() : nullptr;
    if (node && (!array || array->empty() || !array->is_homogeneous<toml::table>())) {
        refuse(key, QCoreApplication::translate("TomlReader", "\"%1\" must be [[%1]] tables").arg(key));
        return nullptr;
    }
    return array;
}

const toml::table *TomlReader::table(QStringView key)
{
    return find(key, true) ? tableIfAny(key) : nullptr;
}

const toml::table *TomlReader::tableIfAny(QStringView key)
{
    const toml::node *node = find(key, false);
    if (node && !node->is_table())
        refuse(key, QCoreApplication::translate("TomlReader", "\"%1\" must be a table").arg(key));
    return node ? node->as_table() : nullptr;
}

QStringList TomlReader::keys() const
{
    QStringList all;
    for (const auto &[key, node] : *m_table)
        all += QString::fromUtf8(key.data(), static_cast<qsizetype>(key.length()));
    return all;
}

void TomlReader::refuse(QStringView key, const QString &reason)
{
    if (m_error)
        return;
    const toml::node *node = key.isEmpty() ? nullptr : m_table->get(utf8(key));
    m_error = packError(
        m_fileName, (node ? *node : static_cast<const toml::node &>(*m_table)).source().begin.line, reason);
}

void TomlReader::take(const TomlReader &part)
{
    if (!m_error)
        m_error = part.m_error;
}

void TomlReader::done()
{
    for (const QString &key : keys()) {
        if (!m_asked.contains(key))
            refuse(key, QCoreApplication::translate("TomlReader", "the key \"%1\" is unknown").arg(key));
    }
}

} // namespace relaas
