#pragma once

#include "core/letter/language.h"
#include "core/report/passage.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <utility>

namespace relaas {

/// What leaves the house with passages: of which report they are, and who let them go when.
struct PassageFacts
{
    InterviewId interview;
    ReportId report; ///< the version whose words go with them
    QString caseNumber;
    QDate heldOn;
    int version = 1;
    bool isFrozen = false;
    QByteArray reportSha256; ///< reportSha256() of that version
    QString exportedBy;
    QDateTime exportedAt;
    QString program; ///< name and version
    Language language = Language::Dutch; ///< of the page
    QList<SoundPassage> passages;
};

/// One passage as it was written: the sound, and beside it the words.
struct PassageClip
{
    QString fileName;
    QByteArray sha256; ///< lower-case hexadecimal
    QString format; ///< "wav", "flac"
    int channels = 0;
    QList<std::pair<qint64, qint64>> damaged; ///< frames of the recording that are silence in the clip
    QString wordsName;
    QByteArray wordsSha256;
};

/// The words of a passage as WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format"), times from the
/// beginning of the clip. One cue for each line, named by its number: "131 V: Waar was dat?". What the format
/// means something by is escaped, and no line of a text can end its cue.
QByteArray passageWebVtt(const SoundPassage &passage);

/// A page that plays the clips beside the words, in any browser: HTML with no scripts, and a policy that lets
/// it reach nothing but what lies beside it.
QByteArray passagePage(const PassageFacts &facts, const QList<PassageClip> &clips);

/// JSON, "format": "relaas-passage-1"; described in ctl/README.md. `page` is the name and the sum of the
/// page.
QByteArray passageManifest(const PassageFacts &facts, const QList<PassageClip> &clips,
                           const std::pair<QString, QByteArray> &page);

} // namespace relaas
