#include "gui/pedal/pedaldialog.h"

#include "gui/pedal/pedaldesk.h"
#include "gui/settings/settings.h"

#include "ui_pedaldialog.h"

#include <QAccessible>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr std::array allRoles{PedalRole::Back, PedalRole::Play, PedalRole::Forward};

QString wish(PedalRole role)
{
    switch (role) {
    case PedalRole::Back:
        return PedalDialog::tr("Press the left pedal now: it goes back.");
    case PedalRole::Play:
        return PedalDialog::tr("Press the middle pedal now: it plays.");
    case PedalRole::Forward:
        break;
    }
    return PedalDialog::tr("Press the right pedal now: it goes forward.");
}

QString doneText(PedalRole role)
{
    switch (role) {
    case PedalRole::Back:
        return PedalDialog::tr("The left pedal goes back.");
    case PedalRole::Play:
        return PedalDialog::tr("The middle pedal plays.");
    case PedalRole::Forward:
        break;
    }
    return PedalDialog::tr("The right pedal goes forward.");
}

} // namespace

PedalDialog::PedalDialog(PedalDesk &desk, Settings &settings, const QString &keys, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_keys(keys)
    , m_ui(std::make_unique<Ui::PedalDialog>())
{
    m_ui->setupUi(this);
    m_ui->mode->setCurrentIndex(int(desk.mode()));
    m_ui->rewind->findChild<QLineEdit *>()->setAccessibleName(
        QString(m_ui->rewindLabel->text()).remove(u'&'));
    m_ui->rewind->setValue(settings.pedalRewindMs() / 1000.0);
    connect(m_ui->mode, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_desk.setMode(index == 0 ? PedalMode::Hold : PedalMode::Toggle); });
    connect(m_ui->rewind, &QDoubleSpinBox::valueChanged, this,
            [this](double seconds) { m_settings.setPedalRewindMs(qRound(seconds * 1000)); });
    connect(m_ui->learnAll, &QPushButton::clicked, this, [this] { begin(PedalRole::Back, true); });
    connect(m_ui->learnBack, &QPushButton::clicked, this, [this] { begin(PedalRole::Back, false); });
    connect(m_ui->learnPlay, &QPushButton::clicked, this, [this] { begin(PedalRole::Play, false); });
    connect(m_ui->learnForward, &QPushButton::clicked, this, [this] { begin(PedalRole::Forward, false); });
    connect(m_ui->forget, &QPushButton::clicked, this, [this] {
        giveUp();
        m_desk.forgetLearned();
        tell(tr("What was learned is forgotten."));
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_desk, &PedalDesk::changed, this, &PedalDialog::take);
    connect(&m_desk, &PedalDesk::pedalsChanged, this, &PedalDialog::showPedals);
    m_desk.setLearning(true); // only now what is not known as a pedal is listened to
    showPedals();
    for (QWidget *control :
         {static_cast<QWidget *>(m_ui->learnAll), static_cast<QWidget *>(m_ui->learnBack),
          static_cast<QWidget *>(m_ui->learnPlay), static_cast<QWidget *>(m_ui->learnForward)})
        control->setEnabled(m_desk.canRead());
}

PedalDialog::~PedalDialog() = default;

/// Esc ends the learning first.
void PedalDialog::done(int result)
{
    if (m_wanted && result == Rejected) {
        giveUp();
        tell(tr("Nothing was learned."));
        return;
    }
    m_desk.setLearning(false);
    QDialog::done(result);
}

void PedalDialog::showPedals()
{
    const QString status = m_desk.statusText();
    if (!m_desk.canRead())
        m_ui->status->setText(
            tr("Foot pedals are not read on this system. The keys do the same: %1.").arg(m_keys));
    else if (!status.isEmpty())
        m_ui->status->setText(status);
    else
        m_ui->status->setText(
            tr("No foot pedal is known yet. Plug it in and let it be learned; the keys do the "
               "same: %1.")
                .arg(m_keys));
    showParts();
}

QLabel *PedalDialog::lamp(PedalRole role) const
{
    return role == PedalRole::Back ? m_ui->lampBack
        : role == PedalRole::Play  ? m_ui->lampPlay
                                   : m_ui->lampForward;
}

QLabel *PedalDialog::part(PedalRole role) const
{
    return role == PedalRole::Back ? m_ui->partBack
        : role == PedalRole::Play  ? m_ui->partPlay
                                   : m_ui->partForward;
}

void PedalDialog::showParts()
{
    for (const PedalRole role : allRoles) {
        QStringList names;
        for (const PedalIdentity &pedal : m_desk.pedals()) {
            if (m_desk.map(pedal).key(role, 0) != 0)
                names << (pedal.name.isEmpty() ? pedal.id() : pedal.name);
        }
        names.removeDuplicates();
        part(role)->setText(names.isEmpty() ? tr("not learned") : names.join(u", "_s));
        const bool isDown = m_desk.isDown(role);
        lamp(role)->setText(isDown ? tr("● down") : tr("○ up"));
    }
}

void PedalDialog::begin(PedalRole role, bool goesOn)
{
    m_wanted = role;
    m_goesOn = goesOn;
    tell(wish(role));
}

void PedalDialog::giveUp()
{
    m_wanted.reset();
    m_goesOn = false;
}

void PedalDialog::take(const PedalIdentity &pedal, ControlChange change)
{
    showParts();
    if (!m_wanted || !change.isDown)
        return;
    const PedalRole role = *m_wanted;
    m_desk.learn(pedal, change.control, role);
    if (m_goesOn && role != PedalRole::Forward)
        return begin(role == PedalRole::Back ? PedalRole::Play : PedalRole::Forward, true);
    giveUp();
    tell(doneText(role));
}

void PedalDialog::tell(const QString &text)
{
    m_ui->message->setText(text);
    QAccessibleEvent told(m_ui->message, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace relaas
