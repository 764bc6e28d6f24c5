#include "packs/letterpack.h"

#include "core/letter/condition.h"
#include "core/letter/slot.h"
#include "core/letter/templatetext.h"
#include "core/names.h"
#include "packs/shipped.h"
#include "packs/tomlreader.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

using Kind = TextBlock::Kind;

constexpr NameTable<Kind, 13> kinds = {{
    {Kind::Title, u"title"},
    {Kind::Sender, u"sender"},
    {Kind::Addressee, u"addressee"},
    {Kind::Field, u"field"},
    {Kind::Summary, u"summary"},
    {Kind::Heading, u"heading"},
    {Kind::Subheading, u"subheading"},
    {Kind::Paragraph, u"paragraph"},
    {Kind::Note, u"note"},
    {Kind::List, u"list"},
    {Kind::FindingsFor, u"findings_for"},
    {Kind::FindingsAgainst, u"findings_against"},
    {Kind::Signature, u"signature"},
}};

constexpr NameTable<TextBlock::Scope, 2> scopes = {{
    {TextBlock::Scope::Letter, u"letter"},
    {TextBlock::Scope::Ground, u"ground"},
}};

QString say(const char *text)
{
    return QCoreApplication::translate("LetterPack", text);
}

/// A slot table declares which slots the pack uses and of which type; both must be as the program knows them.
QStringList declaredSlots(TomlReader &pack)
{
    const toml::table *table = pack.table(u"slots");
    if (!table)
        return {};
    TomlReader reader(*table, pack.fileName());
    for (const QString &name : reader.keys()) {
        const auto slot = slotNamed(name);
        const QString type = reader.text(name);
        if (!slot) {
            reader.refuse(name,
                          QCoreApplication::translate("LetterPack", "the slot {%1} is unknown").arg(name));
        } else if (type != slotTypeName(slot->type)) {
            reader.refuse(name,
                          QCoreApplication::translate("LetterPack", "the slot {%1} is of type %2, not \"%3\"")
                              .arg(name, slotTypeName(slot->type), type));
        }
    }
    pack.take(reader);
    return reader.keys();
}

std::vector<Condition> conditionsIn(TomlReader &block, QStringView key)
{
    std::vector<Condition> conditions;
    const toml::table *table = block.tableIfAny(key);
    if (!table)
        return conditions;
    TomlReader reader(*table, block.fileName());
    for (const QString &fact : reader.keys()) {
        const auto known = knownFacts().constFind(fact);
        if (known == knownFacts().constEnd()) {
            reader.refuse(fact,
                          QCoreApplication::translate("LetterPack", "the fact \"%1\" is unknown").arg(fact));
            break;
        }
        conditions.push_back({fact, reader.listIfAny(fact)});
        for (const QString &value : conditions.back().anyOf) {
            if (!known->isEmpty() && !known->contains(value)) {
                reader.refuse(fact,
                              QCoreApplication::translate("LetterPack", "the fact \"%1\" is never \"%2\"")
                                  .arg(fact, value));
            }
        }
    }
    block.take(reader);
    return conditions;
}

void checkText(TomlReader &reader, const TextBlock &block, Language language, const QStringList &declared)
{
    const QString key = languageCode(language);
    if (const auto pieces = templatePieces(block.text(language)); !pieces) {
        reader.refuse(key, pieces.error().text);
        return;
    }
    for (const QString &name : slotsIn(block.text(language))) {
        if (!declared.contains(name)) {
            reader.refuse(
                key,
                QCoreApplication::translate("LetterPack", "the slot {%1} is not declared under [slots]")
                    .arg(name));
        } else if (slotNamed(name)->scope == TextBlock::Scope::Ground
                   && block.scope != TextBlock::Scope::Ground) {
            reader.refuse(key,
                          QCoreApplication::translate(
                              "LetterPack", "the slot {%1} may only stand in a block with scope = \"ground\"")
                              .arg(name));
        }
    }
}

/// What a single value cannot tell: the languages agree, and the parts fit the kind.
void checkBlock(TomlReader &reader, const TextBlock &block, const QStringList &declared)
{
    if (!reader.isGood())
        return;
    checkText(reader, block, Language::Dutch, declared);
    checkText(reader, block, Language::English, declared);
    QStringList inDutch = slotsIn(block.nl);
    QStringList inEnglish = slotsIn(block.en);
    inDutch.sort();
    inEnglish.sort();
    const bool isLabelled = block.kind == Kind::Field || block.kind == Kind::Summary;
    const bool isAboutGround = block.kind == Kind::FindingsFor || block.kind == Kind::FindingsAgainst;
    if (inDutch != inEnglish)
        reader.refuse(say(QT_TRANSLATE_NOOP("LetterPack", "the slots differ between nl and en")));
    if (isLabelled == block.labelNl.isEmpty())
        reader.refuse(
            say(QT_TRANSLATE_NOOP("LetterPack", "only a field or a summary has a label, and must have one")));
    if (isAboutGround && block.scope != TextBlock::Scope::Ground)
        reader.refuse(
            say(QT_TRANSLATE_NOOP("LetterPack", "findings belong in a block with scope = \"ground\"")));
}

TextBlock blockFrom(TomlReader &reader, const QStringList &declared)
{
    TextBlock block;
    block.id = reader.text(u"id");
    const auto kind = valueIn(kinds, reader.text(u"kind"));
    const QString scopeName = reader.textIfAny(u"scope");
    const auto scope = scopeName.isEmpty() ? TextBlock::Scope::Letter : valueIn(scopes, scopeName);
    if (!kind)
        reader.refuse(u"kind", say(QT_TRANSLATE_NOOP("LetterPack", "the kind is unknown")));
    if (!scope)
        reader.refuse(u"scope", say(QT_TRANSLATE_NOOP("LetterPack", "the scope must be letter or ground")));
    block.kind = kind.value_or(Kind::Paragraph);
    block.scope = scope.value_or(TextBlock::Scope::Letter);
    block.nl = reader.text(u"nl");
    block.en = reader.text(u"en");
    block.labelNl = reader.textIfAny(u"label_nl");
    block.labelEn = reader.textIfAny(u"label_en");
    if (block.labelNl.isEmpty() != block.labelEn.isEmpty())
        reader.refuse(say(QT_TRANSLATE_NOOP("LetterPack", "the label must be there in both languages")));
    block.when = conditionsIn(reader, u"when");
    block.unless = conditionsIn(reader, u"unless");
    block.basis = reader.textIfAny(u"basis");
    block.validFrom = reader.dateIfAny(u"valid_from");
    block.validTo = reader.dateIfAny(u"valid_to");
    reader.done();
    checkBlock(reader, block, declared);
    return block;
}

} // namespace

Result<LetterPack> readLetterPack(const QByteArray &content, const QString &fileName)
{
    const auto parsed = parsedToml(content, fileName);
    if (!parsed)
        return parsed.error();
    TomlReader pack(*parsed, fileName);
    LetterPack letters;
    checkFormat(pack);
    letters.summaryTitleNl = pack.text(u"summary_title_nl");
    letters.summaryTitleEn = pack.text(u"summary_title_en");
    const QStringList declared = declaredSlots(pack);
    const toml::array *tables = pack.tables(u"block");
    pack.done();
    QStringList ids;
    for (size_t i = 0; tables && pack.isGood() && i < tables->size(); ++i) {
        TomlReader reader(*tables->get_as<toml::table>(i), fileName);
        letters.blocks.push_back(blockFrom(reader, declared));
        const QString id = letters.blocks.back().id;
        if (ids.contains(id))
            reader.refuse(u"id",
                          QCoreApplication::translate("LetterPack", "the id \"%1\" is there twice").arg(id));
        ids += id;
        pack.take(reader);
    }
    if (!pack.isGood())
        return pack.error();
    return letters;
}

Result<LetterPack> shippedLetterPack()
{
    const auto content = shippedPack(u"letters/decision.toml"_s);
    return content ? readLetterPack(*content, u"decision.toml"_s) : content.error();
}

} // namespace relaas
