#include "ctl/corrections/commands.h"

#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/texts.h"
#include "workflow/corrections.h"
#include "workflow/reports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostLetterBytes = 4 * 1024 * 1024;

Result<QString> letterText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Code::File,
            Texts::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString())};
    }
    if (file.size() > mostLetterBytes) {
        return Error{Error::Code::Invalid,
                     Texts::tr("%1 is no letter: it is larger than 4 MB.").arg(QFileInfo(path).fileName())};
    }
    return QString::fromUtf8(file.readAll());
}

Result<Answer> importLetter(const Request &request)
{
    const auto desk = deskFor<InterviewId>(request, request.options.value(u"interview"_s));
    if (!desk)
        return desk.error();
    const auto text = letterText(request.operands.constFirst());
    if (!text)
        return text.error();
    Corrections &corrections = desk->office->corrections();
    const auto sent = corrections.sentVersion(desk->id);
    if (!sent)
        return sent.error();
    CorrectionLetter letter;
    letter.receivedOn = QDate::fromString(request.options.value(u"received"_s), Qt::ISODate);
    letter.from = request.options.value(u"from"_s);
    letter.channel = correctionChannelFromName(request.options.value(u"channel"_s, u"letter"_s))
                         .value_or(CorrectionChannel::Letter);
    letter.text = *text;
    for (const ProposedCorrection &point : proposedCorrections(*text, sent->version, sent->map)) {
        if (!point.isFrame)
            letter.items.append(correctionFrom(point));
        if (!point.notice.isEmpty())
            tellProgress(point.notice);
    }
    const auto added = corrections.add(desk->id, letter);
    if (!added)
        return added.error();
    const auto count = static_cast<int>(added->items.size());
    return Answer{Texts::tr("%n point(s) entered as letter %1.", nullptr, count).arg(added->number),
                  {{u"letter"_s, jsonOf(*added)}}};
}

Result<Answer> listCorrections(const Request &request)
{
    const auto desk = deskFor<InterviewId>(request, request.operands.constFirst());
    if (!desk)
        return desk.error();
    const auto letters = desk->office->corrections().ofInterview(desk->id);
    if (!letters)
        return letters.error();
    QList<QStringList> rows;
    for (const CorrectionLetter &letter : *letters) {
        for (const Correction &point : letter.items) {
            rows.append({correctionLabel(letter, point), QString::number(point.line),
                         correctionCategoryText(point.category), handlingText(point.handling()),
                         point.text.simplified().left(60)});
        }
    }
    const QStringList headings{Texts::tr("Point"), Texts::tr("Line"), Texts::tr("Kind"), Texts::tr("State"),
                               Texts::tr("Remark")};
    return Answer{table(headings, rows), {{u"letters"_s, jsonList(*letters)}}};
}

Result<Answer> writeReply(const Request &request)
{
    const auto desk = deskFor<CorrectionLetterId>(request, request.operands.constFirst());
    if (!desk)
        return desk.error();
    const QString out = request.options.value(u"out"_s);
    const auto reply = desk->office->corrections().reply(desk->id, request.language());
    if (!reply)
        return reply.error();
    if (const auto written = Reports::writePdf(*reply, out); !written)
        return written.error();
    return writtenTo(out);
}

QString importMisuse(const Request &request)
{
    const bool isChannel =
        correctionChannelFromName(request.options.value(u"channel"_s, u"letter"_s)).has_value();
    return firstOf({missing(request, {u"interview"_s, u"received"_s, u"from"_s},
                            Texts::tr("Say which interview, when the letter came in and from whom: "
                                      "--interview ID --received 2026-11-20 --from NAME.")),
                    isChannel ? QString() : Texts::tr("--channel is letter, email, telephone or spoken.")});
}

QString replyMisuse(const Request &request)
{
    return firstOf({missing(request, {u"out"_s}, Texts::tr("Say where the PDF goes with --out F.pdf.")),
                    languageMisuse(request)});
}

} // namespace

QList<Command> correctionCommands()
{
    return {{u"correction import"_s,
             Texts::tr("enters the points of a lawyer's letter"),
             {u"FILE.txt"_s},
             {{u"interview"_s, Texts::tr("The interview whose report the letter is about."), u"ID"_s},
              {u"received"_s, Texts::tr("The day on which the letter came in."), u"DAY"_s},
              {u"from"_s, Texts::tr("Who wrote it."), u"NAME"_s},
              {u"channel"_s, Texts::tr("letter (without it), email, telephone or spoken."), u"CHANNEL"_s}},
             importLetter,
             importMisuse},
            {u"correction list"_s,
             Texts::tr("lists the corrections to the report of an interview"),
             {u"INTERVIEW"_s},
             {},
             listCorrections},
            {u"correction reply"_s,
             Texts::tr("writes the reply to a letter with corrections"),
             {u"LETTER"_s},
             {languageOption(), outOption(u"F.pdf"_s, Texts::tr("Write PDF/A to this file."))},
             writeReply,
             replyMisuse}};
}

} // namespace relaas::ctl
