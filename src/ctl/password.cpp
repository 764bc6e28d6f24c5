#include "ctl/password.h"

#include "ctl/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTextStream>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4096;

QString lineOf(QFile &file)
{
    QByteArray line = file.readLine(mostBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> lineOfStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{Error::Code::File, Texts::tr("Standard input cannot be read.")};
    return lineOf(input);
}

#ifdef Q_OS_WIN
bool isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

auto echoOff()
{
    HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD former = 0;
    GetConsoleMode(console, &former);
    SetConsoleMode(console, former & ~DWORD(ENABLE_ECHO_INPUT));
    return qScopeGuard([console, former] { SetConsoleMode(console, former); });
}
#else
bool isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

auto echoOff()
{
    termios former{};
    tcgetattr(STDIN_FILENO, &former);
    termios quiet = former;
    quiet.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    return qScopeGuard([former] { tcsetattr(STDIN_FILENO, TCSAFLUSH, &former); });
}
#endif

Result<QString> typedAtTerminal(const QString &login)
{
    if (!isTerminal()) {
        return Error{
            Error::Code::NotAllowed,
            Texts::tr("The password of %1 is needed. Name a file with it: --password-file FILE.").arg(login)};
    }
    QTextStream(stderr) << Texts::tr("Password of %1: ").arg(login);
    const auto quiet = echoOff();
    auto line = lineOfStandardInput();
    QTextStream(stderr) << u'\n';
    return line;
}

} // namespace

Result<QString> enteredPassword(const QString &login, const QString &path)
{
    if (path.isEmpty())
        return typedAtTerminal(login);
    if (path == u"-"_s)
        return lineOfStandardInput();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::File,
                     Texts::tr("The password file %1 cannot be read (%2).")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    }
    return lineOf(file);
}

} // namespace relaas::ctl
