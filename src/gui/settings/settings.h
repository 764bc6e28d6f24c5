#pragma once

#include "core/text/abbreviations.h"
#include "gui/widgets/style.h"
#include "pedal/pedalmap.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <chrono>

namespace relaas {

/// What a person chose for this program on this computer, in an ini file of their own. Nothing about cases is
/// in it. A value that is missing or makes no sense reads as its default.
class Settings
{
public:
    /// Without a path: relaas.ini in the user's configuration folder.
    explicit Settings(const QString &path = defaultPath());

    /// "nl" or "en"; default: that of the desktop.
    QString language() const;
    void setLanguage(const QString &code);

    /// Default: System.
    Theme theme() const;
    void setTheme(Theme theme);

    /// Percent of the system's font, 80 to 200; default 100.
    int textScale() const;
    void setTextScale(int percent);

    /// As QWidget::saveGeometry(); empty by default.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Who signed in last; empty by default.
    QString lastLogin() const;
    void setLastLogin(const QString &login);

    /// After how long without a hand on it the program locks, 1 to 60 minutes; default 10.
    std::chrono::minutes lockAfter() const;
    void setLockAfter(std::chrono::minutes time);

    /// How far playing goes back after a pause, in milliseconds, 0 to 10,000; default 0.
    int rewindMs() const;
    void setRewindMs(int ms);

    /// How long this person's hand takes to answer what the ear has heard, in milliseconds, 0 to
    /// longestReactionMs; default usualReactionMs (core/report/soundmoment.h).
    int reactionMs() const;
    void setReactionMs(int ms);

    /// Whether lines that are typed along with the sound are given a place; default: no.
    bool placesWhileTyping() const;
    void setPlacesWhileTyping(bool places);

    /// Whether the voices of each line stand beside it; default: yes.
    bool showsVoices() const;
    void setShowsVoices(bool shows);

    /// How high the waveform stands below a report, in pixels; 0, the default, is as high as it likes.
    int waveformHeight() const;
    void setWaveformHeight(int pixels);

    /// The folder of the case file where it is not the usual one; empty by default.
    QString storeFolder() const;
    void setStoreFolder(const QString &folder);

    /// What is written out while typing; default: startingAbbreviations(). An empty list is a choice too.
    QList<Abbreviation> abbreviations() const;
    void setAbbreviations(const QList<Abbreviation> &all);

    /// Default: yes, where there is a dictionary.
    bool checksSpelling() const;
    void setChecksSpelling(bool checks);

    /// What the parts of foot pedals are for, as learned; empty by default.
    PedalMaps pedals() const;
    void setPedals(const PedalMaps &maps);

    /// Default: plays while it is held.
    PedalMode pedalMode() const;
    void setPedalMode(PedalMode mode);

    /// How far a foot pedal goes back when it plays after a pause, in milliseconds, 0 to 10,000; default
    /// 1,000.
    int pedalRewindMs() const;
    void setPedalRewindMs(int ms);

    /// Where what is too long for this file stands beside it, such as the keys.
    QString folder() const;

    static QString defaultPath();

private:
    QSettings m_store;
};

} // namespace relaas
