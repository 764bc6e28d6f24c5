#include "letters/docxxml.h"

namespace relaas::docx {

using namespace Qt::StringLiterals;

void Xml::attributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(u"w:"_s + name.toString(), value);
}

void Xml::begin(QStringView name, Attributes given)
{
    m_writer.writeStartElement(u"w:"_s + name.toString());
    attributes(given);
}

void Xml::empty(QStringView name, Attributes given)
{
    m_writer.writeEmptyElement(u"w:"_s + name.toString());
    attributes(given);
}

} // namespace relaas::docx
