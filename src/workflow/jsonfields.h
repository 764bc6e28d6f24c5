#pragma once

#include "core/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <limits>
#include <optional>

namespace relaas {

/// The first thing that is wrong in an exchange file: once it is set, reading goes on without looking.
class JsonFault
{
public:
    explicit JsonFault(QString fileName) : m_fileName(std::move(fileName)) { }

    bool isSet() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }

    /// "case.json, events[2].on: …". Keeps only the first.
    void set(const QString &path, const QString &sentence);

private:
    QString m_fileName;
    std::optional<Error> m_error;
};

/// Reads one object of an exchange file strictly, field by field. What is missing, of another kind or out of
/// bounds is a fault under its path; so is a field that nobody read when finish() is called.
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString path, JsonFault &fault);

    bool has(const QString &key) const { return m_object.contains(key); }

    /// One line of clean text, at most 400 characters, not empty.
    QString line(const QString &key);
    QString optionalLine(const QString &key); ///< may be missing or empty
    /// Clean text with line feeds, at most 100,000 characters.
    QString prose(const QString &key);
    QString optionalProse(const QString &key); ///< may be missing or empty
    /// ISO 639-3 (three small letters) or ISO 3166-1 (two capitals); empty where unknown.
    QString languageCode(const QString &key);
    QString countryCode(const QString &key);
    /// The name of a file beside this one: no folders, not empty.
    QString fileName(const QString &key);

    QDate day(const QString &key); ///< "2026-11-22"
    QDate dayOrUnknown(const QString &key); ///< "" where unknown
    bool truth(const QString &key);
    qint64 number(const QString &key, qint64 least, qint64 most = std::numeric_limits<qint64>::max());

    /// One of these words.
    QString word(const QString &key, const QStringList &known);
    /// One of an enum whose values run from 0 to `last`, under its stored name.
    template<typename Enum>
    Enum oneOf(const QString &key, QString (*nameOf)(Enum), Enum last)
    {
        QStringList names;
        for (int i = 0; i <= static_cast<int>(last); ++i)
            names += nameOf(static_cast<Enum>(i));
        const auto place = names.indexOf(word(key, names));
        return static_cast<Enum>(place < 0 ? 0 : place);
    }

    /// Flat: text, numbers and truths. May be missing.
    QJsonObject details(const QString &key);
    JsonFields object(const QString &key);

    /// The objects of a list, each under its place: `events[2]`.
    QList<JsonFields> list(const QString &key, qsizetype most);

    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    void refuse(const QString &key, const QString &sentence) { m_fault->set(pathOf(key), sentence); }

    /// To be called when all that is known has been read.
    void finish();

private:
    QJsonValue value(const QString &key);
    QString text(const QString &key, qsizetype most);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_read;
    JsonFault *m_fault;
};

} // namespace relaas
