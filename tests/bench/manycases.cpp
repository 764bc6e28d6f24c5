#include "bench/manycases.h"

#include "core/people/places.h"
#include "packs/placespack.h"
#include "storage/store.h"
#include "support/testkeys.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace relaas::test {

namespace {

constexpr int officers = 40;

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(result).value();
}

void need(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
}

struct Origin
{
    const char *nationality;
    const char *language;
    int share; ///< of a hundred
};

constexpr std::array<Origin, 12> origins{{{"SY", "ara", 24},
                                          {"ER", "tir", 14},
                                          {"AF", "prs", 11},
                                          {"IQ", "ara", 10},
                                          {"TR", "tur", 8},
                                          {"YE", "ara", 7},
                                          {"SO", "som", 6},
                                          {"IR", "pes", 5},
                                          {"SD", "ara", 5},
                                          {"NG", "eng", 4},
                                          {"ET", "amh", 3},
                                          {"CO", "spa", 3}}};

const QStringList &familyNames()
{
    static const QStringList names =
        u"Abdi Abdullah Ahmadi Al-Hassan Ali Amiri Aydın Bakr Barzani Berhane Çelik Demir El-Amin Farah "
        "Gebremedhin González Habte Haddad Hashemi Hussein Ibrahim Jafari Kaya Kidane Mahmoud Mohamed "
        "Najjar Okafor Öztürk Rahmani Saleh Tesfay Tekle Warsame Yılmaz Yousif Zemene"_s.split(u' ');
    return names;
}

const QStringList &givenNames()
{
    static const QStringList names =
        u"Ahmed Aisha Ali Amina Bilal Dawit Elif Fatima Farid Hana Hassan Hiwot Ibrahim Ismail José Kidist "
        "Layla Mariam Mehmet Mohammed Nadia Noor Omar Rahel Reza Salma Samira Selam Sofía Yusuf Zahra Zekarias"_s
            .split(u' ');
    return names;
}

const QStringList &officerNames()
{
    static const QStringList names =
        u"Bakker Bos Brouwer Dekker Dijkstra Hendriks Jacobs Jansen Kok Meijer Mulder Peters Smit Visser "
        "Vermeer Vos Willems Wit"_s.split(u' ');
    return names;
}

class Maker
{
public:
    Maker(const QString &folder, QDate today)
        : m_keys(someKeys())
        , m_store(need(Store::create(folder, m_keys)))
        , m_places(need(shippedPlaces()))
        , m_today(today)
    {
    }

    KeysPtr make(int count)
    {
        auto transaction = need(Transaction::begin(m_store->database()));
        addOfficers();
        for (int i = 1; i <= count; ++i)
            addCase(i);
        need(m_store->users.setSlot(m_officers.constFirst().id, m_keys->slotId(), m_keys->publicKey(),
                                    QDateTime(m_today, {9, 0})));
        AuditEntry entry;
        entry.at = QDateTime(m_today, {9, 0});
        need(m_store->audit.append(entry));
        if (const auto done = transaction.commit(); !done)
            qFatal("%s", qPrintable(done.error().text));
        return m_keys;
    }

private:
    void addOfficers()
    {
        for (int i = 0; i < officers; ++i) {
            User user;
            user.login = u"officer%1"_s.arg(i);
            user.name = QChar(u'A' + i % 26) + u". "_s + officerNames().at(i % officerNames().size());
            user.role = Role::Caseworker;
            user.isActive = true;
            user.id = need(m_store->users.add(user));
            m_officers.append(user);
        }
    }

    void addCase(int number)
    {
        CaseFile file;
        file.number = u"Z26-%1"_s.arg(number, 7, 10, QChar(u'0'));
        file.person = person(number);
        file.procedure = oneOf<Procedure>({Procedure::Regular, Procedure::Accelerated, Procedure::Border});
        if (chance(90)) {
            const User &officer = m_officers.at(m_random.bounded(officers));
            file.officer = officer.id;
            file.officerName = officer.name;
        }
        const QDate lodged = m_today.addDays(-m_random.bounded(500));
        file.events = {{{}, EventType::Lodged, lodged, {}, {}}};
        need(m_store->cases.add(file, listing(file, lodged)));
    }

    Person person(int number)
    {
        Person person;
        person.vNumber = need(VNumber::parsed(u"000%1"_s.arg(number, 7, 10, QChar(u'0'))));
        person.familyName = familyNames().at(m_random.bounded(int(familyNames().size())));
        person.givenNames = givenNames().at(m_random.bounded(int(givenNames().size())));
        person.bornOn = QDate(1955, 1, 1).addDays(m_random.bounded(20'000));
        person.gender = chance(60) ? Gender::Male : Gender::Female;
        const Origin &origin = anyOrigin();
        person.isStateless = chance(4);
        person.nationality = person.isStateless ? QString() : QString::fromLatin1(origin.nationality);
        person.language = QString::fromLatin1(origin.language);
        return person;
    }

    CaseListing listing(const CaseFile &file, QDate lodged)
    {
        CaseListing listing;
        listing.stage = static_cast<Stage>(m_random.bounded(int(Stage::Withdrawn) + 1));
        if (chance(80)) {
            listing.nextDeadline = lodged.addDays(m_random.bounded(20, 540));
            listing.deadlineRule = u"R%1"_s.arg(m_random.bounded(1, 20));
        }
        const Person &person = file.person;
        listing.searchKey = searchKey(file,
                                      {m_places.countryName(person.nationality, u"nl"),
                                       m_places.countryName(person.nationality, u"en"),
                                       m_places.nationality(person.nationality, person.isStateless, u"nl"),
                                       m_places.nationality(person.nationality, person.isStateless, u"en")});
        return listing;
    }

    const Origin &anyOrigin()
    {
        int left = m_random.bounded(100);
        for (const Origin &origin : origins) {
            left -= origin.share;
            if (left < 0)
                return origin;
        }
        return origins.back();
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }

    template<typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(int(values.size())));
    }

    const KeysPtr m_keys;
    std::unique_ptr<Store> m_store;
    const Places m_places;
    const QDate m_today;
    QList<User> m_officers;
    QRandomGenerator m_random{1};
};

} // namespace

KeysPtr makeManyCases(const QString &folder, int count, QDate today)
{
    return Maker(folder, today).make(count);
}

} // namespace relaas::test
