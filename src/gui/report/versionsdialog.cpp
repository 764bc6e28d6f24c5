#include "gui/report/versionsdialog.h"

#include "core/letter/differencecomposition.h"
#include "core/report/section.h"
#include "core/timecode.h"
#include "gui/report/differencesmodel.h"
#include "gui/report/reportsound.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"
#include "gui/widgets/task.h"
#include "workflow/reports.h"

#include "ui_versionsdialog.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

/// What ComparedText shows at most, its label and its frame.
constexpr int ShownTextLines = 11;

QString versionText(const ReportVersion &version)
{
    return version.isFrozen() ? VersionsDialog::tr("Version %1, frozen on %2")
                                    .arg(version.version)
                                    .arg(momentText(version.frozenAt))
                              : VersionsDialog::tr("Version %1, draft").arg(version.version);
}

QString totalsText(const ReportDifference &difference)
{
    if (difference.isEmpty())
        return VersionsDialog::tr("Nothing differs: all %n line(s) are the same.", nullptr,
                                  difference.unchanged);
    QStringList totals;
    const auto count = [&](int number, const QString &text) {
        if (number > 0)
            totals += text;
    };
    count(difference.added, VersionsDialog::tr("%n added", nullptr, difference.added));
    count(difference.removed, VersionsDialog::tr("%n removed", nullptr, difference.removed));
    count(difference.otherText, VersionsDialog::tr("%n with other words", nullptr, difference.otherText));
    count(difference.otherType, VersionsDialog::tr("%n of another type", nullptr, difference.otherType));
    count(difference.moved, VersionsDialog::tr("%n moved", nullptr, difference.moved));
    count(difference.otherSound,
          VersionsDialog::tr("%n with another place in the sound", nullptr, difference.otherSound));
    count(difference.otherQuotation,
          VersionsDialog::tr("%n with other original words", nullptr, difference.otherQuotation));
    count(difference.otherTags,
          VersionsDialog::tr("%n with another section or other grounds", nullptr, difference.otherTags));
    const int differing = int(difference.lines.size()) - difference.unchanged;
    return VersionsDialog::tr("%n line(s) differ: %1.", nullptr, differing).arg(totals.join(u", "_s)) + u' '
        + VersionsDialog::tr("%n are the same.", nullptr, difference.unchanged);
}

/// What a line carries besides words, type and place, as far as it carries any.
QString besides(const Line &line)
{
    QStringList parts;
    if (!line.section.isEmpty())
        parts += VersionsDialog::tr("section %1").arg(line.section);
    if (!line.grounds.isEmpty())
        parts += groundsText(line.grounds);
    if (line.isRefused)
        parts += VersionsDialog::tr("refused");
    if (!line.quotation.isEmpty())
        parts += VersionsDialog::tr("original words: %1")
                     .arg(u"\u2068%1\u2069"_s.arg(line.quotation.text.simplified())); // isolated
    return parts.isEmpty() ? QString() : u" · "_s + parts.join(u" · "_s);
}

/// Type and place of a line in one version.
QString placedText(const std::optional<Line> &line, const QList<Recording> &recordings)
{
    if (!line)
        return VersionsDialog::tr("not in this version");
    const auto recording = std::ranges::find_if(recordings, [&](const Recording &each) {
        return line->anchor && each.id == line->anchor->recording;
    });
    if (recording == recordings.end())
        return VersionsDialog::tr("%1, without a place in the sound").arg(lineTypeText(line->type));
    const auto time = [&](qint64 frame) {
        return timecodeWithTenths(msFromFrames(frame, recording->sampleRate));
    };
    return line->anchor->toFrame
        ? VersionsDialog::tr("%1, %2 to %3")
              .arg(lineTypeText(line->type), time(line->anchor->fromFrame), time(*line->anchor->toFrame))
        : VersionsDialog::tr("%1, from %2").arg(lineTypeText(line->type), time(line->anchor->fromFrame));
}

QString lineText(const std::optional<Line> &line, const QList<Recording> &recordings)
{
    const QString text = placedText(line, recordings);
    return line ? text + besides(*line) : text;
}

} // namespace

VersionsDialog::VersionsDialog(Reports &reports, Prompts &prompts, const QList<ReportVersion> &versions,
                               ReportSound &sound, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::VersionsDialog>())
    , m_reports(reports)
    , m_prompts(prompts)
    , m_versions(versions)
    , m_sound(sound)
    , m_model(new DifferencesModel(this))
{
    m_ui->setupUi(this);
    m_ui->totals->setFont(semibold(font()));
    m_ui->lines->setModel(m_model);
    prepareTable(*m_ui->lines);
    m_ui->lines->setSortingEnabled(false);
    QHeaderView *header = m_ui->lines->horizontalHeader();
    header->setResizeContentsPrecision(40);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DifferencesModel::Words, QHeaderView::Stretch);
    // Their room stays the same from line to line: what is walked through must not jump.
    m_ui->textArea->setMinimumHeight(ShownTextLines * fontMetrics().lineSpacing());
    m_ui->hint->setMinimumHeight(fontMetrics().lineSpacing());
    addKeys();
    offerVersions();
    connect(m_ui->older, &QComboBox::currentIndexChanged, this, &VersionsDialog::offerNewer);
    connect(m_ui->newer, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(m_ui->lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsDialog::showLine);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_sound, &ReportSound::refused, this, &VersionsDialog::say);
    m_ui->lines->setFocus();
    compare();
}

VersionsDialog::~VersionsDialog() = default;

/// The keys are those of actions: those of a button wait until it has been seen to go down.
QAction *VersionsDialog::addedKey(QPushButton &button, QStringView sign, const QString &key,
                                  const QString &tip)
{
    auto *action = new QAction(button.text(), this);
    action->setShortcut(QKeySequence(key));
    addAction(action);
    button.setIcon(icon(sign));
    button.setToolTip(u"%1 (%2)"_s.arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    button.setAutoDefault(false);
    connect(&button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, &button, &QWidget::setEnabled);
    return action;
}

void VersionsDialog::addKeys()
{
    m_previous = addedKey(*m_ui->previous, u"chevron-up", u"Alt+Up"_s, tr("The difference before this one"));
    m_next = addedKey(*m_ui->next, u"chevron-down", u"Alt+Down"_s, tr("The difference behind this one"));
    m_hearNewer = addedKey(*m_ui->hearNewer, u"headphones", u"F4"_s,
                           tr("Plays the line where the newer version places it"));
    m_hearOlder = addedKey(*m_ui->hearOlder, u"headphones", u"Shift+F4"_s,
                           tr("Plays the line where the older version places it"));
    m_save = addedKey(*m_ui->save, u"file-earmark-pdf", u"Ctrl+E"_s, tr("Saves what differs as a document"));
    connect(m_save, &QAction::triggered, this, &VersionsDialog::save);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_hearNewer, &QAction::triggered, this, [this] { hear(Side::Newer); });
    connect(m_hearOlder, &QAction::triggered, this, [this] { hear(Side::Older); });
}

void VersionsDialog::offerVersions()
{
    int lastFrozen = -1;
    for (int i = 0; i + 1 < m_versions.size(); ++i) {
        m_ui->older->addItem(versionText(m_versions.at(i)));
        if (m_versions.at(i).isFrozen())
            lastFrozen = i;
    }
    m_ui->older->setCurrentIndex(lastFrozen >= 0 ? lastFrozen : m_ui->older->count() - 1);
    const QSignalBlocker silent(m_ui->newer);
    for (int i = m_ui->older->currentIndex() + 1; i < m_versions.size(); ++i)
        m_ui->newer->addItem(versionText(m_versions.at(i)), i);
    m_ui->newer->setCurrentIndex(m_ui->newer->count() - 1);
}

/// Only what is newer than the older one; the choice stays where it still can be made.
void VersionsDialog::offerNewer()
{
    const int chosen = m_ui->newer->currentData().toInt();
    {
        const QSignalBlocker silent(m_ui->newer);
        m_ui->newer->clear();
        for (int i = m_ui->older->currentIndex() + 1; i < m_versions.size(); ++i) {
            m_ui->newer->addItem(versionText(m_versions.at(i)), i);
            if (i == chosen)
                m_ui->newer->setCurrentIndex(m_ui->newer->count() - 1);
        }
    }
    compare();
}

void VersionsDialog::compare()
{
    if (m_comparing)
        m_comparing->cancel();
    const auto older = m_reports.version(m_versions.at(m_ui->older->currentIndex()).id);
    const auto newer = m_reports.version(m_versions.at(m_ui->newer->currentData().toInt()).id);
    if (!older || !newer) {
        m_older = {}; // nothing is shown under the names of other versions
        m_newer = {};
        m_save->setEnabled(false);
        show({});
        m_ui->totals->clear();
        return say((older ? newer : older).error().text);
    }
    m_save->setEnabled(true);
    m_older = *older;
    m_newer = *newer;
    m_ui->totals->setText(tr("Comparing…"));
    m_comparing = runInBackground(
        this,
        [older = m_older, newer = m_newer](const std::stop_token &, const Progress &) {
            return Result<ReportDifference>(reportDifference(older, newer));
        },
        [this, ids = std::pair(m_older.id, m_newer.id)](const Result<ReportDifference> &difference) {
            if (ids == std::pair(m_older.id, m_newer.id)) // else others were chosen meanwhile
                show(*difference);
        });
}

void VersionsDialog::show(const ReportDifference &difference)
{
    m_model->setDifference(difference);
    m_ui->totals->setText(totalsText(difference));
    m_ui->totals->setAccessibleName(m_ui->totals->text());
    m_ui->lines->setCurrentIndex(m_model->index(0, DifferencesModel::Words));
    showLine();
}

const LineDifference *VersionsDialog::current() const
{
    const QModelIndex index = m_ui->lines->currentIndex();
    return index.isValid() ? &m_model->difference(index.row()) : nullptr;
}

void VersionsDialog::showLine()
{
    const LineDifference *difference = current();
    const auto words = difference ? difference->words() : QList<WordChange>();
    m_ui->olderText->setChanges(words, WordChange::Kind::Removed);
    m_ui->newerText->setChanges(words, WordChange::Kind::Added);
    const auto about = [&](const Report &version, const std::optional<Line> &line) {
        return difference
            ? tr("Version %1: %2").arg(version.version).arg(lineText(line, m_sound.recordings()))
            : tr("Version %1").arg(version.version);
    };
    m_ui->olderLabel->setText(about(m_older, difference ? difference->older : std::nullopt));
    m_ui->newerLabel->setText(about(m_newer, difference ? difference->newer : std::nullopt));
    m_hearOlder->setEnabled(difference);
    m_hearNewer->setEnabled(difference);
    const int row = m_ui->lines->currentIndex().row();
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    say({});
}

void VersionsDialog::step(int by)
{
    const int row = m_ui->lines->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_ui->lines->setCurrentIndex(m_model->index(row, DifferencesModel::Words));
}

void VersionsDialog::hear(Side side)
{
    const LineDifference *difference = current();
    if (!difference)
        return;
    const Report &version = side == Side::Older ? m_older : m_newer;
    const auto &line = side == Side::Older ? difference->older : difference->newer;
    const QList<Recording> &recordings = m_sound.recordings();
    const auto recording = std::ranges::find_if(recordings, [&](const Recording &each) {
        return line && line->anchor && each.id == line->anchor->recording;
    });
    if (recording == recordings.end()) {
        return say(line ? tr("Line %1 has no place in the sound in version %2.")
                              .arg(line->number)
                              .arg(version.version)
                        : tr("This line is not in version %1.").arg(version.version));
    }
    const bool isPlaying = m_sound.player().state() == Player::State::Playing;
    if (isPlaying && m_heard == line->anchor)
        return m_sound.player().pause();
    say({});
    m_heard = line->anchor;
    m_sound.play(recording->id, line->anchor->fromFrame, spanEnd(version, *line, recording->frames));
}

void VersionsDialog::save()
{
    const QString suggested =
        tr("differences version %1 and %2.pdf").arg(m_older.version).arg(m_newer.version);
    const QString path = m_prompts.saveFile(this, tr("Save the differences"), suggested, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto facts = m_reports.differences(m_older, m_newer);
    if (!facts)
        return say(facts.error().text);
    say(tr("Writing the PDF"));
    emit saveWanted(*facts, path);
}

/// What was begun here ends here.
void VersionsDialog::done(int result)
{
    if (m_heard)
        m_sound.player().pause();
    QDialog::done(result);
}

void VersionsDialog::say(const QString &text)
{
    m_ui->hint->setText(text);
    m_ui->hint->setAccessibleName(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_ui->hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace relaas
