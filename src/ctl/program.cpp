#include "ctl/program.h"

#include "ctl/audit/commands.h"
#include "ctl/cases/commands.h"
#include "ctl/command.h"
#include "ctl/corrections/commands.h"
#include "ctl/decisions/commands.h"
#include "ctl/demo/commands.h"
#include "ctl/json.h"
#include "ctl/recordings/commands.h"
#include "ctl/reports/commands.h"
#include "ctl/store/commands.h"
#include "ctl/texts.h"
#include "workflow/office.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

QList<Command> allCommands()
{
    return demoCommands() + caseCommands() + recordingCommands() + reportCommands() + correctionCommands()
        + decisionCommands() + auditCommands() + storeCommands() + retentionCommands();
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"store"_s, Texts::tr("Folder of the case file; without it, that of the desktop program."),
         u"DIR"_s},
        {u"user"_s, Texts::tr("Who works: the login of a user of the case file."), u"LOGIN"_s},
        {u"password-file"_s,
         Texts::tr("File with the password of that user; - reads a line of standard input. Without it the "
                   "terminal is asked; a demonstration needs none."),
         u"FILE"_s},
        {u"json"_s, Texts::tr("Answer in JSON on standard output.")},
        {{u"h"_s, u"help"_s}, Texts::tr("Show this help.")},
        {u"version"_s, Texts::tr("Show the version.")},
    };
}

void print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
}

int refuse(const Error &error, bool asJson, ExitCode code)
{
    if (asJson)
        printJson({{u"error"_s, jsonOf(error)}});
    QTextStream(stderr) << error.text << Qt::endl;
    return code;
}

QString help(const QList<Command> &commands)
{
    QStringList lines{Texts::tr("Usage: relaasctl [--store DIR] [--json] [--user LOGIN] COMMAND"),
                      {},
                      Texts::tr("Commands:")};
    for (const Command &command : commands)
        lines += u"  %1  %2"_s.arg((QStringList{command.name} + command.operands).join(u' '), -34)
                     .arg(command.summary);
    lines += {{}, Texts::tr("Options:")};
    for (const QCommandLineOption &option : commonOptions())
        lines +=
            u"  --%1  %2"_s
                .arg((QStringList{option.names().constLast()} + QStringList{option.valueName()}).join(u' '),
                     -32)
                .arg(option.description());
    lines += {{}, Texts::tr("`relaasctl COMMAND --help` tells the options of a command.")};
    return lines.join(u'\n');
}

/// Each name once: an option of a command goes before the common one of that name.
void addOptions(QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    QStringList known;
    for (const QCommandLineOption &option : options) {
        if (!known.contains(option.names().constFirst()))
            parser.addOption(option);
        known += option.names();
    }
}

/// The command that the first words name: looked up with every option known, so that values are no words.
const Command *commandIn(const QList<Command> &commands, const QStringList &arguments, qsizetype &words)
{
    QCommandLineParser parser;
    QList<QCommandLineOption> options;
    for (const Command &command : commands)
        options += command.options;
    addOptions(parser, options + commonOptions());
    parser.parse(arguments);
    const QStringList given = parser.positionalArguments();
    for (const Command &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (given.mid(0, name.size()) == name) {
            words = name.size();
            return &command;
        }
    }
    return nullptr;
}

Request requestOf(const QCommandLineParser &parser, qsizetype words)
{
    Request request;
    request.store = parser.isSet(u"store"_s) ? parser.value(u"store"_s) : defaultStoreFolder();
    request.user = parser.value(u"user"_s);
    request.passwordFile = parser.value(u"password-file"_s);
    request.asJson = parser.isSet(u"json"_s);
    request.operands = parser.positionalArguments().mid(words);
    for (const QString &name : parser.optionNames())
        request.options.insert(name, parser.value(name));
    return request;
}

/// What is wrong with the words of a command; empty where nothing is.
QString misuse(const Command &command, const QCommandLineParser &parser, const Request &request)
{
    if (!parser.unknownOptionNames().isEmpty() || !parser.errorText().isEmpty())
        return Texts::tr("`%1`: %2").arg(command.name, parser.errorText());
    if (request.operands.size() < command.operands.size()) {
        return Texts::tr("`%1` needs %2.")
            .arg(command.name, command.operands.mid(request.operands.size()).join(u' '));
    }
    if (request.operands.size() > command.operands.size()) {
        return Texts::tr("`%1` does not know what to do with \"%2\".")
            .arg(command.name, request.operands.at(command.operands.size()));
    }
    return command.misuse(request);
}

int runCommand(const Command &command, const QStringList &arguments, qsizetype words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    addOptions(parser, command.options + commonOptions());
    parser.addPositionalArgument(command.name, {}, command.name);
    for (const QString &operand : command.operands)
        parser.addPositionalArgument(operand, {});
    const bool isParsed = parser.parse(arguments);
    const Request request = requestOf(parser, words);
    if (isParsed && parser.isSet(u"help"_s)) {
        print(parser.helpText().trimmed());
        return Done;
    }
    if (const QString wrong = misuse(command, parser, request); !wrong.isEmpty()) {
        const int code = refuse({Error::Code::Invalid, wrong}, request.asJson, WrongUsage);
        QTextStream(stderr) << '\n' << parser.helpText().trimmed() << Qt::endl;
        return code;
    }
    const auto answer = command.run(request);
    if (!answer) {
        const bool isStopped = answer.error().code == Error::Code::Cancelled;
        return refuse(isStopped ? stoppedByUser() : answer.error(), request.asJson, Refused);
    }
    if (request.asJson)
        printJson(answer->json);
    else if (!answer->text.isEmpty())
        print(answer->text);
    return answer->isRefusal ? Refused : Done;
}

} // namespace

int run(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    qsizetype words = 0;
    if (const Command *command = commandIn(commands, arguments, words))
        return runCommand(*command, arguments, words);
    const auto asked = [&](const char16_t *option) { return arguments.contains(QStringView(option)); };
    if (asked(u"--version")) {
        print(u"relaasctl "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    if (asked(u"--help") || asked(u"-h")) {
        print(help(commands));
        return Done;
    }
    const QString words0 = arguments.mid(1).join(u' ').left(80);
    const int code = refuse({Error::Code::Invalid, Texts::tr("There is no command in \"%1\".").arg(words0)},
                            asked(u"--json"), WrongUsage);
    QTextStream(stderr) << '\n' << help(commands) << Qt::endl;
    return code;
}

} // namespace relaas::ctl
