#pragma once

#include <QString>
#include <QStringView>

namespace relaas {

/// A piece of HTML or of a WebVTT cue: text, or one tag.
struct MarkupPiece
{
    enum class Kind { Text, Opening, Closing, Comment };

    Kind kind = Kind::Text;
    QStringView source; ///< all of it as it stands there
    QString name; ///< of a tag, in lower case, without WebVTT's classes: "v" of "v.loud"
    QStringView rest; ///< of an opening tag: what stands behind its name
};

/// Takes one piece after another off a text. A "<" that begins no tag is text; so is one that is never
/// closed. Takes time by the length of the text, whatever stands in it.
class MarkupReader
{
public:
    explicit MarkupReader(QStringView text) : m_text(text) { }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    MarkupPiece next();

    /// Passes over all up to behind the closing tag of this name, or to the end.
    void skipTo(QStringView closingName);

private:
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_mayCloseTags = true; ///< behind here may be a ">"
    bool m_mayCloseComments = true;
};

/// The value of an attribute in the rest of an opening tag, with its entities read; null where it has none.
QString attribute(QStringView rest, QStringView name);

/// Text with its entities read: "&amp;", "&nbsp;", "&eacute;", "&#233;", "&#xE9;". What is none stays.
/// Characters that cannot be become U+FFFD.
QString withoutEntities(QStringView text);

} // namespace relaas
