#pragma once

#include "core/report/correction.h"
#include "core/report/pagemap.h"

#include <QList>
#include <QString>

namespace relaas {

/// A point as it was read out of a pasted letter, before anybody has looked at it.
struct ProposedCorrection
{
    QString text; ///< verbatim, with the line ends behind it
    QString place; ///< as the letter names it, empty where it names none
    int line = 0; ///< proposed target, see Correction
    int lastLine = 0;
    QString quoted;
    QString proposed;
    CorrectionCategory category = CorrectionCategory::Unsorted;
    QString notice; ///< what an officer must look at, such as a page that is not there; else empty
    bool isFrame = false; ///< salutation, introduction, heading or signature rather than a point

    bool operator==(const ProposedCorrection &) const = default;
};

/// The most points that are told apart in one letter; all behind them stays together in the last one.
constexpr int mostProposedCorrections = 500;

/// Splits the text of a letter into points: at numbers, bullets, named places and "algemeen", or where it has
/// none of these at empty lines. Nothing is lost: the texts of all points together are the letter, cleaned.
/// Places are looked up in the version that was sent and in its page map. Kinds are told only from plain
/// words ("verkeerd vertaald", "aanvulling") and only where they agree. Time grows with the length of the
/// text.
QList<ProposedCorrection> proposedCorrections(const QString &letter, const Report &version,
                                              const PageMap &map);

/// The point as it would be entered.
Correction correctionFrom(const ProposedCorrection &proposed);

} // namespace relaas
