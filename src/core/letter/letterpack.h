#pragma once

#include "core/letter/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace relaas {

/// A fact must have one of these values; see knownFacts() in condition.h.
struct Condition
{
    QString fact;
    QStringList anyOf;

    bool operator==(const Condition &) const = default;
};

/// A piece of standard text, the same in both languages, with slots in braces and **strong** words.
struct TextBlock
{
    enum class Kind {
        Title,
        Sender,
        Addressee, ///< one line of text each
        Field, ///< a row of the reference block
        Summary, ///< a labelled part of the box on page one
        Heading,
        Subheading,
        Paragraph,
        Note,
        List, ///< one item a line
        FindingsFor, ///< introduces and brings the findings in favour; only inside a ground
        FindingsAgainst,
        Signature,
    };
    enum class Scope { Letter, Ground };

    QString id;
    Kind kind = Kind::Paragraph;
    Scope scope = Scope::Letter; ///< ground: said again for each asylum ground
    QString nl;
    QString en;
    QString labelNl; ///< for Field and Summary
    QString labelEn;
    std::vector<Condition> when; ///< all must hold
    std::vector<Condition> unless; ///< none may hold
    QString basis; ///< article that asks for this text
    QDate validFrom;
    QDate validTo; ///< last day, null while in use

    const QString &text(Language language) const { return language == Language::Dutch ? nl : en; }
    const QString &label(Language language) const { return language == Language::Dutch ? labelNl : labelEn; }
    bool operator==(const TextBlock &) const = default;
};

/// The standard text of decision letters, in the order in which it is written.
struct LetterPack
{
    QString summaryTitleNl;
    QString summaryTitleEn;
    std::vector<TextBlock> blocks;

    bool operator==(const LetterPack &) const = default;
};

} // namespace relaas
