#include "gui/log/auditwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace relaas {

namespace {

using AuditWord = std::pair<const char16_t *, const char *>;

constexpr std::array auditActions{
    AuditWord{u"anchor", QT_TRANSLATE_NOOP("relaas::AuditAction", "tied to the sound")},
    AuditWord{u"answer", QT_TRANSLATE_NOOP("relaas::AuditAction", "answered")},
    AuditWord{u"back up", QT_TRANSLATE_NOOP("relaas::AuditAction", "made a backup")},
    AuditWord{u"begin", QT_TRANSLATE_NOOP("relaas::AuditAction", "began")},
    AuditWord{u"change", QT_TRANSLATE_NOOP("relaas::AuditAction", "changed")},
    AuditWord{u"change password", QT_TRANSLATE_NOOP("relaas::AuditAction", "changed the password")},
    AuditWord{u"check", QT_TRANSLATE_NOOP("relaas::AuditAction", "checked")},
    AuditWord{u"check failed", QT_TRANSLATE_NOOP("relaas::AuditAction", "checked: faults found")},
    AuditWord{u"check unheard", QT_TRANSLATE_NOOP("relaas::AuditAction", "checked, not wholly heard")},
    AuditWord{u"choose backup folder",
              QT_TRANSLATE_NOOP("relaas::AuditAction", "chose the folder of the backups")},
    AuditWord{u"clear voice", QT_TRANSLATE_NOOP("relaas::AuditAction", "took back a voice")},
    AuditWord{u"create", QT_TRANSLATE_NOOP("relaas::AuditAction", "created")},
    AuditWord{u"delete", QT_TRANSLATE_NOOP("relaas::AuditAction", "deleted")},
    AuditWord{u"disable", QT_TRANSLATE_NOOP("relaas::AuditAction", "disabled")},
    AuditWord{u"drill", QT_TRANSLATE_NOOP("relaas::AuditAction", "tried to restore")},
    AuditWord{u"drill failed", QT_TRANSLATE_NOOP("relaas::AuditAction", "tried to restore: failed")},
    AuditWord{u"erase", QT_TRANSLATE_NOOP("relaas::AuditAction", "erased")},
    AuditWord{u"export", QT_TRANSLATE_NOOP("relaas::AuditAction", "exported")},
    AuditWord{u"export passage", QT_TRANSLATE_NOOP("relaas::AuditAction", "exported a passage of")},
    AuditWord{u"find", QT_TRANSLATE_NOOP("relaas::AuditAction", "made")},
    AuditWord{u"freeze", QT_TRANSLATE_NOOP("relaas::AuditAction", "froze")},
    AuditWord{u"grounds", QT_TRANSLATE_NOOP("relaas::AuditAction", "tied to grounds for asylum")},
    AuditWord{u"handle", QT_TRANSLATE_NOOP("relaas::AuditAction", "dealt with")},
    AuditWord{u"hear", QT_TRANSLATE_NOOP("relaas::AuditAction", "listened to")},
    AuditWord{u"hold", QT_TRANSLATE_NOOP("relaas::AuditAction", "held")},
    AuditWord{u"import", QT_TRANSLATE_NOOP("relaas::AuditAction", "imported into")},
    AuditWord{u"lift hold", QT_TRANSLATE_NOOP("relaas::AuditAction", "lifted the hold")},
    AuditWord{u"map", QT_TRANSLATE_NOOP("relaas::AuditAction", "kept the pages of")},
    AuditWord{u"merge", QT_TRANSLATE_NOOP("relaas::AuditAction", "joined two lines of")},
    AuditWord{u"move", QT_TRANSLATE_NOOP("relaas::AuditAction", "moved")},
    AuditWord{u"play", QT_TRANSLATE_NOOP("relaas::AuditAction", "played")},
    AuditWord{u"quote", QT_TRANSLATE_NOOP("relaas::AuditAction", "noted the original words")},
    AuditWord{u"read back", QT_TRANSLATE_NOOP("relaas::AuditAction", "noted as read back")},
    AuditWord{u"refusal", QT_TRANSLATE_NOOP("relaas::AuditAction", "noted whether it was refused")},
    AuditWord{u"redo", QT_TRANSLATE_NOOP("relaas::AuditAction", "did again in")},
    AuditWord{u"renew recovery key", QT_TRANSLATE_NOOP("relaas::AuditAction", "renewed the recovery key")},
    AuditWord{u"reopen", QT_TRANSLATE_NOOP("relaas::AuditAction", "opened again")},
    AuditWord{u"replace", QT_TRANSLATE_NOOP("relaas::AuditAction", "replaced words in")},
    AuditWord{u"reset password", QT_TRANSLATE_NOOP("relaas::AuditAction", "gave a new password")},
    AuditWord{u"restore", QT_TRANSLATE_NOOP("relaas::AuditAction", "restored")},
    AuditWord{u"retarget", QT_TRANSLATE_NOOP("relaas::AuditAction", "tied to another line")},
    AuditWord{u"return", QT_TRANSLATE_NOOP("relaas::AuditAction", "returned")},
    AuditWord{u"section", QT_TRANSLATE_NOOP("relaas::AuditAction", "put into a section")},
    AuditWord{u"send", QT_TRANSLATE_NOOP("relaas::AuditAction", "noted as sent")},
    AuditWord{u"sign", QT_TRANSLATE_NOOP("relaas::AuditAction", "signed")},
    AuditWord{u"sign in", QT_TRANSLATE_NOOP("relaas::AuditAction", "signed in")},
    AuditWord{u"sign in refused", QT_TRANSLATE_NOOP("relaas::AuditAction", "sign-in refused")},
    AuditWord{u"sign out", QT_TRANSLATE_NOOP("relaas::AuditAction", "signed out")},
    AuditWord{u"split", QT_TRANSLATE_NOOP("relaas::AuditAction", "cut in two")},
    AuditWord{u"state read back", QT_TRANSLATE_NOOP("relaas::AuditAction", "noted how it was read back")},
    AuditWord{u"submit", QT_TRANSLATE_NOOP("relaas::AuditAction", "submitted")},
    AuditWord{u"template", QT_TRANSLATE_NOOP("relaas::AuditAction", "filled with the template")},
    AuditWord{u"undo", QT_TRANSLATE_NOOP("relaas::AuditAction", "took back in")},
    AuditWord{u"sweep", QT_TRANSLATE_NOOP("relaas::AuditAction", "heard part of")},
    AuditWord{u"sweep unheard", QT_TRANSLATE_NOOP("relaas::AuditAction", "judged part of, not wholly heard")},
    AuditWord{u"view", QT_TRANSLATE_NOOP("relaas::AuditAction", "viewed")},
    AuditWord{u"voice", QT_TRANSLATE_NOOP("relaas::AuditAction", "placed a voice")},
    AuditWord{u"withdraw", QT_TRANSLATE_NOOP("relaas::AuditAction", "withdrew")},
};

constexpr std::array auditObjects{
    AuditWord{u"casefile", QT_TRANSLATE_NOOP("relaas::AuditObject", "case")},
    AuditWord{u"correction", QT_TRANSLATE_NOOP("relaas::AuditObject", "correction")},
    AuditWord{u"correction letter", QT_TRANSLATE_NOOP("relaas::AuditObject", "letter with corrections")},
    AuditWord{u"decision", QT_TRANSLATE_NOOP("relaas::AuditObject", "decision")},
    AuditWord{u"document", QT_TRANSLATE_NOOP("relaas::AuditObject", "document")},
    AuditWord{u"event", QT_TRANSLATE_NOOP("relaas::AuditObject", "event")},
    AuditWord{u"interview", QT_TRANSLATE_NOOP("relaas::AuditObject", "interview")},
    AuditWord{u"line", QT_TRANSLATE_NOOP("relaas::AuditObject", "line")},
    AuditWord{u"recording", QT_TRANSLATE_NOOP("relaas::AuditObject", "recording")},
    AuditWord{u"recording finding", QT_TRANSLATE_NOOP("relaas::AuditObject", "finding on a recording")},
    AuditWord{u"remark", QT_TRANSLATE_NOOP("relaas::AuditObject", "remark")},
    AuditWord{u"report", QT_TRANSLATE_NOOP("relaas::AuditObject", "report")},
    AuditWord{u"store", QT_TRANSLATE_NOOP("relaas::AuditObject", "case file of the office")},
    AuditWord{u"user", QT_TRANSLATE_NOOP("relaas::AuditObject", "user")},
};

template<typename Words>
QString wordFor(const Words &words, const char *context, const QString &code)
{
    for (const auto &[known, word] : words)
        if (code == QStringView(known))
            return QCoreApplication::translate(context, word);
    return code;
}

} // namespace

QString auditActionText(const QString &code)
{
    return wordFor(auditActions, "relaas::AuditAction", code);
}

QString auditObjectText(const QString &code)
{
    return wordFor(auditObjects, "relaas::AuditObject", code);
}

bool knowsAuditObject(const QString &code)
{
    return std::ranges::any_of(auditObjects,
                               [&](const AuditWord &word) { return code == QStringView(word.first); });
}

} // namespace relaas
