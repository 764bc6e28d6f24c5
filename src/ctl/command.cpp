#include "ctl/command.h"

#include <QCoreApplication>
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
    return {u"language"_s,
            QCoreApplication::translate("relaasctl", "Language of the document: nl (the default) or en."),
            u"nl|en"_s};
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
    return QCoreApplication::translate("relaasctl", "\"%1\" is no language here; choose nl or en.")
        .arg(language);
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
