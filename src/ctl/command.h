#pragma once

#include "core/letter/language.h"
#include "core/result.h"

#include <QCommandLineOption>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace relaas::ctl {

/// What was asked on the command line, already known to be well-formed.
struct Request
{
    QString store; ///< folder
    QString user; ///< login, empty where not given
    QString passwordFile; ///< path, "-" for standard input, empty where not given
    bool asJson = false;
    QStringList operands; ///< as many as the command names
    QHash<QString, QString> options; ///< only those given

    Language language() const;
};

/// What a command has to say, in both forms.
struct Answer
{
    QString text;
    QJsonObject json;
    bool isRefusal = false; ///< it was answered, but what was looked at is not well: exit code 1
};

/// One command, such as `case show ID`.
struct Command
{
    QString name;
    QString summary;
    QStringList operands;
    QList<QCommandLineOption> options;
    std::function<Result<Answer>(const Request &)> run;
    /// A sentence where the options do not go together; empty where they do.
    std::function<QString(const Request &)> misuse = [](const Request &) { return QString(); };
};

QCommandLineOption languageOption();
QCommandLineOption outOption(const QString &valueName, const QString &description);
/// Refuses another language than nl and en.
QString languageMisuse(const Request &request);

/// A line about what is being done, on standard error, at once.
void tellProgress(const QString &line);

/// Columns under their headings, two spaces apart.
QString table(const QStringList &headings, const QList<QStringList> &rows);

} // namespace relaas::ctl
