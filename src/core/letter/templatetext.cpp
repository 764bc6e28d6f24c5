#include "core/letter/templatetext.h"

#include <QCoreApplication>

namespace relaas {

namespace {

Error invalid(const char *reason)
{
    return {Error::Code::Invalid, QCoreApplication::translate("TemplateText", reason)};
}

} // namespace

Result<std::vector<TemplatePiece>> templatePieces(const QString &text)
{
    std::vector<TemplatePiece> pieces;
    bool isStrong = false;
    QString words;
    const auto endWords = [&] {
        if (!words.isEmpty())
            pieces.push_back({std::exchange(words, {}), false, isStrong});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'*' && i + 1 < text.size() && text.at(i + 1) == u'*') {
            endWords();
            isStrong = !isStrong;
            ++i;
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end <= i + 1)
                return invalid(
                    QT_TRANSLATE_NOOP("TemplateText", "a slot is opened with { and not closed with }"));
            endWords();
            pieces.push_back({text.mid(i + 1, end - i - 1), true, isStrong});
            i = end;
        } else if (c == u'}') {
            return invalid(QT_TRANSLATE_NOOP("TemplateText", "a } stands without its {"));
        } else {
            words += c;
        }
    }
    endWords();
    if (isStrong)
        return invalid(QT_TRANSLATE_NOOP("TemplateText", "strong text is opened with ** and not closed"));
    return pieces;
}

QStringList slotsIn(const QString &text)
{
    QStringList names;
    if (const auto pieces = templatePieces(text)) {
        for (const TemplatePiece &piece : *pieces) {
            if (piece.isSlot && !names.contains(piece.text))
                names += piece.text;
        }
    }
    return names;
}

} // namespace relaas
