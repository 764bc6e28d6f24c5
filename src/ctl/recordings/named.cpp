#include "ctl/recordings/named.h"

#include "ctl/desk.h"
#include "ctl/texts.h"

#include <algorithm>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

Result<std::optional<Recording>> namedRecording(const Request &request, const QList<Recording> &recordings)
{
    const QString named = request.options.value(u"recording"_s);
    if (named.isEmpty())
        return recordings.size() == 1 ? std::optional(recordings.constFirst()) : std::nullopt;
    const auto id = idIn(named);
    if (!id)
        return id.error();
    const auto found = std::ranges::find(recordings, RecordingId{*id}, &Recording::id);
    if (found != recordings.end())
        return std::optional(*found);
    return Error{
        Error::Code::NotFound,
        Texts::tr("The interview has no recording %1; report export --json lists those it has.").arg(named)};
}

Error whichRecording(const QList<Recording> &recordings)
{
    if (recordings.isEmpty()) {
        return {Error::Code::NotFound,
                Texts::tr("The interview has no recording yet; recording import attaches one.")};
    }
    QStringList ids;
    for (const Recording &recording : recordings)
        ids += u"%1 (%2)"_s.arg(recording.id.value).arg(recording.fileName);
    return {Error::Code::Invalid,
            Texts::tr("Say with --recording which one the times belong to: %1.").arg(ids.join(u", "_s))};
}

} // namespace relaas::ctl
