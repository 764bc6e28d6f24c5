#include "workflow/jsonfields.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 400;
constexpr qsizetype longestProse = 100000;
constexpr qint64 exactIntegers = qint64(1) << 53; // a JSON number is a double

struct JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};

} // namespace

void JsonFault::set(const QString &path, const QString &sentence)
{
    if (m_error)
        return;
    m_error = Error{Error::Code::Invalid,
                    path.isEmpty() ? u"%1: %2"_s.arg(m_fileName, sentence)
                                   : u"%1, %2: %3"_s.arg(m_fileName, path, sentence)};
}

JsonFields::JsonFields(QJsonObject object, QString path, JsonFault &fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(&fault)
{
}

QJsonValue JsonFields::value(const QString &key)
{
    m_read.insert(key);
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        refuse(key, JsonTexts::tr("the field is missing; add it and import again."));
    return found;
}

QString JsonFields::text(const QString &key, qsizetype most)
{
    const QJsonValue found = value(key);
    if (!found.isString()) {
        refuse(key, JsonTexts::tr("expected text between quotes; correct it and import again."));
        return {};
    }
    if (found.toString().size() > most) {
        refuse(key, JsonTexts::tr("the text is longer than %L1 characters; shorten it.").arg(most));
        return {};
    }
    return cleaned(found.toString());
}

QString JsonFields::line(const QString &key)
{
    const QString found = cleanedLine(text(key, longestLine));
    if (found.isEmpty())
        refuse(key, JsonTexts::tr("the field is empty; fill it in and import again."));
    return found;
}

QString JsonFields::optionalLine(const QString &key)
{
    return has(key) ? cleanedLine(text(key, longestLine)) : QString();
}

QString JsonFields::prose(const QString &key)
{
    const QString found = text(key, longestProse);
    if (found.trimmed().isEmpty())
        refuse(key, JsonTexts::tr("the field is empty; fill it in and import again."));
    return found;
}

QString JsonFields::optionalProse(const QString &key)
{
    return has(key) ? text(key, longestProse) : QString();
}

QString JsonFields::languageCode(const QString &key)
{
    static const QRegularExpression code(u"^([a-z]{3})?$"_s);
    const QString found = text(key, longestLine);
    if (!code.match(found).hasMatch())
        refuse(key,
               JsonTexts::tr("\"%1\" is no language code; write three small letters, such as \"ara\".")
                   .arg(found.left(40)));
    return found;
}

QString JsonFields::countryCode(const QString &key)
{
    static const QRegularExpression code(u"^([A-Z]{2})?$"_s);
    const QString found = text(key, longestLine);
    if (!code.match(found).hasMatch())
        refuse(key,
               JsonTexts::tr("\"%1\" is no country code; write two capitals, such as \"SD\".")
                   .arg(found.left(40)));
    return found;
}

QString JsonFields::fileName(const QString &key)
{
    const QString found = line(key);
    if (found.contains(u'/') || found.contains(u'\\') || found == u"."_s || found == u".."_s) {
        refuse(key,
               JsonTexts::tr("\"%1\" names a folder; put the file beside this one and give its name.")
                   .arg(found.left(80)));
    }
    return found;
}

QDate JsonFields::day(const QString &key)
{
    const QDate found = dayOrUnknown(key);
    if (!found.isValid())
        refuse(key, JsonTexts::tr("there is no day; write one such as \"2026-11-22\"."));
    return found;
}

QDate JsonFields::dayOrUnknown(const QString &key)
{
    const QString found = text(key, longestLine);
    if (found.isEmpty())
        return {};
    const QDate day = QDate::fromString(found, u"yyyy-MM-dd"_s);
    if (!day.isValid() || day.year() < 1850 || day.year() > 2200)
        refuse(key, JsonTexts::tr("\"%1\" is no day; write one such as \"2026-11-22\".").arg(found.left(40)));
    return day;
}

bool JsonFields::truth(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isBool())
        refuse(key, JsonTexts::tr("expected true or false; correct it and import again."));
    return found.toBool();
}

qint64 JsonFields::number(const QString &key, qint64 least, qint64 most)
{
    const double found = value(key).toDouble(std::nan(""));
    if (std::isnan(found) || std::floor(found) != found || std::abs(found) > double(exactIntegers)) {
        refuse(key, JsonTexts::tr("expected a whole number; correct it and import again."));
        return least;
    }
    const auto whole = static_cast<qint64>(found);
    if (whole < least || whole > most) {
        refuse(key,
               most == std::numeric_limits<qint64>::max()
                   ? JsonTexts::tr("%1 is too small; it must be at least %2.").arg(whole).arg(least)
                   : JsonTexts::tr("%1 is not from %2 to %3; correct it.").arg(whole).arg(least).arg(most));
        return least;
    }
    return whole;
}

QString JsonFields::word(const QString &key, const QStringList &known)
{
    const QString found = text(key, longestLine);
    if (!known.contains(found)) {
        refuse(key, JsonTexts::tr("\"%1\" is not one of: %2.").arg(found.left(40), known.join(u", "_s)));
        return {};
    }
    return found;
}

QJsonObject JsonFields::details(const QString &key)
{
    if (!has(key))
        return {};
    const QJsonValue found = value(key);
    QJsonObject clean;
    if (!found.isObject())
        refuse(key, JsonTexts::tr("expected an object between braces; correct it and import again."));
    const QJsonObject given = found.toObject();
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        const QJsonValue detail = it.value();
        if (detail.isArray() || detail.isObject() || detail.isNull()
            || detail.toString().size() > longestProse)
            refuse(key + u'.' + it.key().left(40),
                   JsonTexts::tr("expected a short text, a number, true or false; correct it."));
        clean.insert(it.key(), detail.isString() ? QJsonValue(cleaned(detail.toString())) : detail);
    }
    return clean;
}

JsonFields JsonFields::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        refuse(key, JsonTexts::tr("expected an object between braces; correct it and import again."));
    return {found.toObject(), pathOf(key), *m_fault};
}

QList<JsonFields> JsonFields::list(const QString &key, qsizetype most)
{
    const QJsonValue found = value(key);
    QList<JsonFields> items;
    if (!found.isArray()) {
        refuse(key, JsonTexts::tr("expected a list between brackets; correct it and import again."));
        return items;
    }
    const QJsonArray given = found.toArray();
    if (given.size() > most) {
        refuse(key, JsonTexts::tr("the list has more than %L1 entries; split the file.").arg(most));
        return items;
    }
    items.reserve(given.size());
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(i);
        if (!given.at(i).isObject())
            m_fault->set(path, JsonTexts::tr("expected an object between braces; correct it."));
        items.append(JsonFields(given.at(i).toObject(), path, *m_fault));
    }
    return items;
}

void JsonFields::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_read.contains(it.key()))
            refuse(it.key().left(40),
                   JsonTexts::tr("the field is not known here; remove it or correct its name."));
    }
}

} // namespace relaas
