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
#include <initializer_list>

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
/// The first sentence that says something: the rules of a command, in their order.
QString firstOf(std::initializer_list<QString> sentences);
/// The sentence, where one of the options is not given.
QString missing(const Request &request, const QStringList &options, const QString &sentence);
/// Refuses another language than nl and en.
QString languageMisuse(const Request &request);
/// Refuses --from and --to that are no times.
QString timeMisuse(const Request &request);
/// The frame at the time that an option gives, which timeMisuse() has seen.
qint64 frameAt(const Request &request, const QString &option, int sampleRate);

/// That a document was written, and where.
Answer writtenTo(const QString &path, const QJsonObject &more = {});
/// What somebody hears who stopped the work.
Error stoppedByUser();

/// A line about what is being done, on standard error, at once.
void tellProgress(const QString &line);

/// Columns under their headings, two spaces apart.
QString table(const QStringList &headings, const QList<QStringList> &rows);

} // namespace relaas::ctl
