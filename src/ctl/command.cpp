#include "ctl/command.h"

#include "core/timecode.h"
#include "ctl/texts.h"

#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

Language Request::language() const
{
    return options.value(u"language"_s) == u"en"_s ? Language::English : Language::Dutch;
}

QCommandLineOption languageOption()
{
    return {u"language"_s, Texts::tr("Language of the document: nl (the default) or en."), u"nl|en"_s};
}

QCommandLineOption outOption(const QString &valueName, const QString &description)
{
    return {u"out"_s, description, valueName};
}

QString languageMisuse(const Request &request)
{
    const QString language = request.options.value(u"language"_s, u"nl"_s);
    if (language == u"nl"_s || language == u"en"_s)
        return {};
    return Texts::tr("\"%1\" is no language here; choose nl or en.").arg(language);
}

QString firstOf(std::initializer_list<QString> sentences)
{
    const auto first = std::ranges::find_if_not(sentences, &QString::isEmpty);
    return first == sentences.end() ? QString() : *first;
}

QString missing(const Request &request, const QStringList &options, const QString &sentence)
{
    const auto isMissing = [&](const QString &each) {
        return request.options.value(each).trimmed().isEmpty();
    };
    return std::ranges::any_of(options, isMissing) ? sentence : QString();
}

QString timeMisuse(const Request &request)
{
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (!parsedTimecode(request.options.value(option)))
            return Texts::tr("--%1 needs a time such as 01:02:03.500.").arg(option);
    }
    return {};
}

qint64 frameAt(const Request &request, const QString &option, int sampleRate)
{
    return framesFromMs(parsedTimecode(request.options.value(option)).value_or(0), sampleRate);
}

Answer writtenTo(const QString &path, const QJsonObject &more)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QJsonObject json = more;
    json.insert(u"file"_s, whole);
    return {whole, json};
}

Error stoppedByUser()
{
    return {Error::Code::Cancelled, Texts::tr("Stopped. Nothing was left behind.")};
}

void tellProgress(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

QString table(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QString &heading : headings)
        widths.append(heading.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    const auto printed = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        return line.trimmed();
    };
    QStringList lines{printed(headings)};
    for (const QStringList &row : rows)
        lines += printed(row);
    return lines.join(u'\n');
}

} // namespace relaas::ctl
