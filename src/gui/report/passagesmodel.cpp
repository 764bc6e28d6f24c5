#include "gui/report/passagesmodel.h"

#include "core/report/lineindex.h"
#include "core/report/lineplaces.h"
#include "core/timecode.h"
#include "gui/widgets/icons.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// "0:42", "16:05".
QString lengthText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

OddPassage passageFrom(const SpeakingTime &time)
{
    OddPassage passage;
    passage.line = time.line;
    passage.number = time.number;
    switch (time.mark) {
    case SpeakingMark::Shortened:
        passage.what = PassagesModel::tr("much shortened");
        passage.reason =
            PassagesModel::tr("Somebody speaks for %1; at the pace of this report its words take "
                              "%2. Much was left out, or its place is too wide.")
                .arg(lengthText(time.spokenMs), lengthText(time.expectedMs));
        break;
    case SpeakingMark::WithoutSpeech:
        passage.what = PassagesModel::tr("words without speech");
        passage.reason =
            PassagesModel::tr("Nobody speaks at its place in the sound. It lies elsewhere, or was not said.");
        break;
    }
    return passage;
}

} // namespace

QList<OddPassage> passagesFrom(const QList<SpeakingTime> &times, const Report &report,
                               const QList<RecordingSpeech> &sounds)
{
    const LineIndex index(report.lines);
    const LinePlaces places(report.lines);
    QList<OddPassage> passages;
    for (const SpeakingTime &time : times) {
        OddPassage passage = passageFrom(time);
        const qsizetype row = index.rowOf(time.line);
        if (row >= 0 && report.lines.at(row).anchor) {
            const Anchor &place = *report.lines.at(row).anchor;
            passage.recording = place.recording;
            passage.fromFrame = place.fromFrame;
            const auto sound = std::find_if(sounds.cbegin(), sounds.cend(), [&](const RecordingSpeech &each) {
                return each.recording == place.recording;
            });
            passage.toFrame = sound == sounds.cend() ? place.fromFrame : places.endOf(place, sound->frames);
        }
        passages.append(passage);
    }
    return passages;
}

OddPassage passageFrom(const BreakFault &fault)
{
    OddPassage passage{fault.line, fault.number, {}, {}, fault.recording, fault.fromFrame, fault.toFrame};
    switch (fault.mark) {
    case BreakMark::SpokenIn:
        passage.what = PassagesModel::tr("spoken in a break");
        passage.reason =
            PassagesModel::tr("The recording ran on during the break of %1 that this line declares, "
                              "and somebody speaks in it for %2.")
                .arg(lengthText(fault.lengthMs), lengthText(fault.spokenMs));
        break;
    case BreakMark::NotDeclared:
        passage.what = PassagesModel::tr("break not declared");
        passage.reason = fault.fromFrame == fault.toFrame
            ? PassagesModel::tr("Nothing was recorded for %1, and no line of the report says why.")
                  .arg(lengthText(fault.lengthMs))
            : PassagesModel::tr("Nobody speaks for %1, and no line of the report declares a break.")
                  .arg(lengthText(fault.lengthMs));
        break;
    case BreakMark::NotComparable:
        passage.what = PassagesModel::tr("break not compared");
        passage.reason =
            (fault.fromFrame == fault.toFrame
                 ? PassagesModel::tr("Nothing was recorded for %1. The report declares breaks by "
                                     "the clock, and nobody knows at what time the recording "
                                     "began: set that, and they are compared.")
                 : PassagesModel::tr("Nobody speaks for %1. The report declares breaks by the "
                                     "clock, and nobody knows at what time the recording "
                                     "began: set that, and they are compared."))
                .arg(lengthText(fault.lengthMs));
        break;
    case BreakMark::OutsideHearing:
        passage.what = PassagesModel::tr("break outside the hearing");
        passage.reason =
            PassagesModel::tr("This line declares a break of %1 at a time at which nothing of this "
                              "hearing was recorded. Check its times, and when the recording "
                              "began.")
                .arg(lengthText(fault.lengthMs));
        break;
    }
    return passage;
}

PassagesModel::PassagesModel(QObject *parent) : QAbstractTableModel(parent) { }

void PassagesModel::setPassages(const QList<OddPassage> &passages)
{
    if (passages == m_passages)
        return;
    beginResetModel();
    m_passages = passages;
    endResetModel();
}

int PassagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

int PassagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PassagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_passages.size())
        return {};
    const OddPassage &passage = m_passages.at(index.row());
    const QString number = passage.number > 0 ? QString::number(passage.number) : u"–"_s;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Number ? number : index.column() == What ? passage.what : passage.reason;
    case Qt::ToolTipRole:
        return index.column() == Reason ? passage.reason : QString();
    case Qt::AccessibleTextRole:
        if (index.column() != Reason)
            return index.column() == Number ? number : passage.what;
        return passage.number > 0 ? tr("Line %1, %2: %3").arg(number, passage.what, passage.reason)
                                  : tr("%1: %2").arg(passage.what, passage.reason);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return index.column() == What ? icon(u"hourglass-split") : QVariant();
    default:
        return {};
    }
}

QVariant PassagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Line");
    case What:
        return tr("What");
    case Reason:
        return tr("Why it is named");
    default:
        return {};
    }
}

} // namespace relaas
