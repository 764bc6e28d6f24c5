#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace relaas {

/// "btrk" stands for "betrokkene".
struct Abbreviation
{
    QString shortForm;
    QString text;

    bool operator==(const Abbreviation &) const = default;
};

/// What the word before the caret becomes.
struct Expansion
{
    qsizetype from = 0; ///< where the short form begins
    qsizetype length = 0;
    QString text;

    bool operator==(const Expansion &) const = default;
};

/// Somebody's abbreviations, which become words once the word is ended.
class Abbreviations
{
public:
    /// Later entries for the same short form take the place of earlier ones; what checked() refuses is left
    /// out.
    explicit Abbreviations(const QList<Abbreviation> &all = {});

    /// In the order of their short forms.
    QList<Abbreviation> all() const;

    /// What stands before `place` in a text becomes, now that `typed` is about to be put there: nothing
    /// unless that ends a word and the word is an abbreviation. "Btrk" begins with a capital and so does what
    /// it becomes; "BTRK" in capitals becomes it in capitals.
    std::optional<Expansion> expansionAt(QStringView text, qsizetype place, QChar typed) const;

private:
    QHash<QString, QString> m_texts; ///< by short form in lower case
};

/// An abbreviation as it may be kept: without spaces around. Refuses a short form that is not one word of
/// letters and digits of 2 to 20 characters, and an empty or very long text.
Result<Abbreviation> checked(const Abbreviation &wanted);

/// A list as a person writes it, one a line: "btrk = betrokkene". Empty lines do not count. The first line
/// that is none is refused, with its number; so is a short form that stands twice.
Result<QList<Abbreviation>> abbreviationsIn(const QString &text);
QString listText(const QList<Abbreviation> &all);

/// What reports of interviews abbreviate most, in Dutch: where everybody begins.
QList<Abbreviation> startingAbbreviations();

} // namespace relaas
