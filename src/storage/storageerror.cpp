#include "storage/database.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace relaas {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

QString notSaved(int code)
{
    return QCoreApplication::translate("Storage",
                                       "The case database refused a step (code %1). Nothing was saved.")
        .arg(code);
}

Error damaged()
{
    return {
        Error::Code::Damaged,
        say(QT_TRANSLATE_NOOP("Storage",
                              "The case database is damaged, or is not one that this key opens. Nothing was "
                              "changed; restore a backup."))};
}

} // namespace

// Codes: sqlite.org/rescode.html. The low byte is the class; the rest tells which.
Error storageError(int code)
{
    if (code == SQLITE_CONSTRAINT_COMMITHOOK) {
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP("Storage",
                                      "The change was not written to the log and was not saved. "
                                      "Report this to your administrator."))};
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {
            Error::Code::Busy,
            say(QT_TRANSLATE_NOOP("Storage", "The case database is in use by another program. Try again."))};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Storage", "The case database cannot be written. Check the rights on its folder."))};
    case SQLITE_FULL:
        return {Error::Code::NoSpace,
                say(QT_TRANSLATE_NOOP("Storage",
                                      "The disk is full, nothing was saved. Make room and try again."))};
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE) { // how some full disks answer
            return {Error::Code::NoSpace,
                    say(QT_TRANSLATE_NOOP("Storage",
                                          "The disk took no more, nothing was saved. Make room, check "
                                          "the disk and try again."))};
        }
        if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS)
            return damaged();
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Storage", "The disk does not answer as it should, nothing was saved. Check the disk."))};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged();
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP("Storage",
                                      "There was not enough memory for this, nothing was saved. Close "
                                      "other programs and try again."))};
    case SQLITE_CONSTRAINT:
        return {Error::Code::Conflict,
                say(QT_TRANSLATE_NOOP(
                    "Storage",
                    "The case database refused this because it contradicts what is already there. "
                    "Nothing was saved."))};
    case SQLITE_AUTH:
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP("Storage",
                                      "The case database does not allow this step. Nothing was "
                                      "changed."))};
    default:
        return {Error::Code::Storage, notSaved(code)};
    }
}

Error storageError(const QSqlError &error)
{
    return storageError(error.nativeErrorCode().toInt());
}

} // namespace relaas
