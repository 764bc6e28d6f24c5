#include "gui/settings/settings.h"

#include "core/names.h"
#include "core/report/soundmoment.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace relaas {

namespace {

constexpr NameTable<Theme, 3> Themes{
    {{Theme::System, u"system"}, {Theme::Light, u"light"}, {Theme::Dark, u"dark"}}};

constexpr NameTable<PedalMode, 2> pedalModes{{{PedalMode::Hold, u"hold"}, {PedalMode::Toggle, u"toggle"}}};
constexpr int usualPedalRewindMs = 1000;

constexpr std::chrono::minutes leastLock = 1min;
constexpr std::chrono::minutes mostLock = 60min;
constexpr int mostRewindMs = 10000;

} // namespace

Settings::Settings(const QString &path) : m_store(path, QSettings::IniFormat) { }

QString Settings::language() const
{
    const QString code = m_store.value(u"language"_s).toString();
    if (code == u"nl"_s || code == u"en"_s)
        return code;
    return QLocale::system().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
}

void Settings::setLanguage(const QString &code)
{
    m_store.setValue(u"language"_s, code);
}

Theme Settings::theme() const
{
    return valueIn(Themes, m_store.value(u"theme"_s).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(u"theme"_s, nameIn(Themes, theme));
}

int Settings::textScale() const
{
    bool isNumber = false;
    const int percent = m_store.value(u"textScale"_s).toInt(&isNumber);
    return isNumber ? std::clamp(percent, 80, 200) : 100;
}

void Settings::setTextScale(int percent)
{
    m_store.setValue(u"textScale"_s, std::clamp(percent, 80, 200));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"windowGeometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"windowGeometry"_s, geometry);
}

QString Settings::lastLogin() const
{
    return m_store.value(u"lastLogin"_s).toString();
}

void Settings::setLastLogin(const QString &login)
{
    m_store.setValue(u"lastLogin"_s, login);
}

std::chrono::minutes Settings::lockAfter() const
{
    bool isNumber = false;
    const int minutes = m_store.value(u"lockAfter"_s).toInt(&isNumber);
    return isNumber ? std::clamp(std::chrono::minutes(minutes), leastLock, mostLock) : 10min;
}

void Settings::setLockAfter(std::chrono::minutes time)
{
    m_store.setValue(u"lockAfter"_s, static_cast<int>(std::clamp(time, leastLock, mostLock).count()));
}

int Settings::rewindMs() const
{
    return std::clamp(m_store.value(u"rewindMs"_s).toInt(), 0, mostRewindMs);
}

void Settings::setRewindMs(int ms)
{
    m_store.setValue(u"rewindMs"_s, std::clamp(ms, 0, mostRewindMs));
}

int Settings::reactionMs() const
{
    bool isNumber = false;
    const int ms = m_store.value(u"reactionMs"_s).toInt(&isNumber);
    return isNumber ? std::clamp(ms, 0, longestReactionMs) : usualReactionMs;
}

void Settings::setReactionMs(int ms)
{
    m_store.setValue(u"reactionMs"_s, std::clamp(ms, 0, longestReactionMs));
}

bool Settings::placesWhileTyping() const
{
    return m_store.value(u"placesWhileTyping"_s, false).toBool();
}

void Settings::setPlacesWhileTyping(bool places)
{
    m_store.setValue(u"placesWhileTyping"_s, places);
}

bool Settings::showsVoices() const
{
    return m_store.value(u"showsVoices"_s, true).toBool();
}

void Settings::setShowsVoices(bool shows)
{
    m_store.setValue(u"showsVoices"_s, shows);
}

int Settings::waveformHeight() const
{
    return std::max(m_store.value(u"waveformHeight"_s).toInt(), 0);
}

void Settings::setWaveformHeight(int pixels)
{
    m_store.setValue(u"waveformHeight"_s, std::max(pixels, 0));
}

QString Settings::storeFolder() const
{
    return m_store.value(u"storeFolder"_s).toString();
}

void Settings::setStoreFolder(const QString &folder)
{
    m_store.setValue(u"storeFolder"_s, folder);
}

QList<Abbreviation> Settings::abbreviations() const
{
    if (!m_store.contains(u"abbreviations"_s))
        return startingAbbreviations();
    const auto read = abbreviationsIn(m_store.value(u"abbreviations"_s).toString());
    return read ? *read : startingAbbreviations();
}

void Settings::setAbbreviations(const QList<Abbreviation> &all)
{
    m_store.setValue(u"abbreviations"_s, listText(all));
}

bool Settings::checksSpelling() const
{
    return m_store.value(u"checksSpelling"_s, true).toBool();
}

void Settings::setChecksSpelling(bool checks)
{
    m_store.setValue(u"checksSpelling"_s, checks);
}

PedalMaps Settings::pedals() const
{
    return mapsIn(m_store.value(u"pedals"_s).toString()).value_or(PedalMaps());
}

void Settings::setPedals(const PedalMaps &maps)
{
    m_store.setValue(u"pedals"_s, mapsText(maps));
}

PedalMode Settings::pedalMode() const
{
    return valueIn(pedalModes, m_store.value(u"pedalMode"_s).toString()).value_or(PedalMode::Hold);
}

void Settings::setPedalMode(PedalMode mode)
{
    m_store.setValue(u"pedalMode"_s, nameIn(pedalModes, mode));
}

int Settings::pedalRewindMs() const
{
    bool isNumber = false;
    const int ms = m_store.value(u"pedalRewindMs"_s).toInt(&isNumber);
    return isNumber ? std::clamp(ms, 0, mostRewindMs) : usualPedalRewindMs;
}

void Settings::setPedalRewindMs(int ms)
{
    m_store.setValue(u"pedalRewindMs"_s, std::clamp(ms, 0, mostRewindMs));
}

QString Settings::folder() const
{
    return QFileInfo(m_store.fileName()).absolutePath();
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/relaas/relaas.ini"_s;
}

} // namespace relaas
