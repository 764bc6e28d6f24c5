#include "packs/reporttemplate.h"

#include "core/report/section.h"
#include "core/text.h"
#include "packs/shipped.h"
#include "packs/tomlreader.h"

#include <QCoreApplication>
#include <QSet>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// Reads sections and items; a code stands for one of them only.
class TemplatePack
{
public:
    explicit TemplatePack(TomlReader &pack) : m_pack(pack) { }

    QList<TemplateSection> sections()
    {
        QList<TemplateSection> sections;
        const toml::array *tables = m_pack.tables(u"section");
        for (qsizetype i = 0; tables && i < qsizetype(tables->size()) && m_pack.isGood(); ++i) {
            TomlReader reader(*tables->get_as<toml::table>(size_t(i)), m_pack.fileName());
            sections.append(section(reader));
            m_pack.take(reader);
        }
        return sections;
    }

private:
    TemplateSection section(TomlReader &reader)
    {
        TemplateSection section;
        section.code = code(reader);
        section.title = {reader.text(u"nl"), reader.text(u"en")};
        if (reader.keys().contains(u"heading"_s))
            section.hasHeading = reader.flagIfAny(u"heading");
        if (reader.keys().contains(u"item"_s)) {
            const toml::array *tables = reader.tables(u"item");
            for (qsizetype i = 0; tables && i < qsizetype(tables->size()) && reader.isGood(); ++i) {
                TomlReader part(*tables->get_as<toml::table>(size_t(i)), m_pack.fileName());
                section.items.append(item(part));
                reader.take(part);
            }
        }
        reader.done();
        return section;
    }

    ChecklistItem item(TomlReader &reader)
    {
        ChecklistItem item;
        item.code = code(reader);
        item.title = {reader.text(u"nl"), reader.text(u"en")};
        item.basis = reader.textIfAny(u"basis");
        item.text = cleanedLine(reader.text(u"text"));
        reader.done();
        return item;
    }

    QString code(TomlReader &reader)
    {
        const QString code = reader.text(u"code");
        if (!isSectionCode(code))
            reader.refuse(u"code",
                          QCoreApplication::translate("ReportTemplatePack", "\"%1\" is no code of a section")
                              .arg(code));
        else if (m_known.contains(code))
            reader.refuse(u"code",
                          QCoreApplication::translate("ReportTemplatePack", "the code \"%1\" is there twice")
                              .arg(code));
        m_known.insert(code);
        return code;
    }

    TomlReader &m_pack;
    QSet<QString> m_known;
};

} // namespace

Result<ReportTemplate> readReportTemplate(const QByteArray &content, const QString &fileName)
{
    const auto parsed = parsedToml(content, fileName);
    if (!parsed)
        return parsed.error();
    TomlReader pack(*parsed, fileName);
    checkFormat(pack);
    const QList<TemplateSection> sections = TemplatePack(pack).sections();
    pack.done();
    if (!pack.isGood())
        return pack.error();
    return ReportTemplate{sections};
}

Result<ReportTemplate> shippedReportTemplate()
{
    const auto content = shippedPack(u"report.toml"_s);
    return content ? readReportTemplate(*content, u"report.toml"_s) : content.error();
}

} // namespace relaas
