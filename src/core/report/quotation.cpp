#include "core/report/quotation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

bool isScriptRightToLeft(const QString &language)
{
    static const QStringList scripts{u"Adlm"_s, u"Arab"_s, u"Hebr"_s, u"Mand"_s, u"Nkoo"_s,
                                     u"Rohg"_s, u"Samr"_s, u"Syrc"_s, u"Thaa"_s, u"Yezi"_s};
    const QStringList parts = language.split(u'-');
    return std::any_of(parts.cbegin(), parts.cend(),
                       [](const QString &part) { return scripts.contains(part); });
}

/// Scripts are written as "Latn", regions as "AF", all else is small.
QString usualSpelling(const QString &part, bool isFirst)
{
    if (!isFirst && part.size() == 4 && part.at(0).isLetter())
        return part.at(0).toUpper() + part.sliced(1).toLower();
    return !isFirst && part.size() == 2 ? part.toUpper() : part.toLower();
}

} // namespace

bool Quotation::isRightToLeft() const
{
    for (const char32_t letter : text.toUcs4()) {
        switch (QChar::direction(letter)) {
        case QChar::DirL:
            return false;
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        default:
            break;
        }
    }
    return isScriptRightToLeft(language);
}

Result<QString> languageTag(const QString &code)
{
    static const QRegularExpression form(
        u"^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString wanted = code.trimmed();
    if (wanted.isEmpty())
        return QString();
    constexpr qsizetype longest = 35; // what programs are to make room for: RFC 5646, section 4.4.1
    if (wanted.size() > longest || !form.match(wanted).hasMatch()) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Quotation",
                                                 "\"%1\" is no code of a language. Write one such as \"prs\" "
                                                 "or \"kmr-Latn\".")
                         .arg(wanted.left(longest))};
    }
    QStringList parts = wanted.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i] = usualSpelling(parts.at(i), i == 0);
    return parts.join(u'-');
}

} // namespace relaas
