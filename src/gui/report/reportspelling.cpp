#include "gui/report/reportspelling.h"

#include "gui/report/editactions.h"
#include "gui/report/reportdraft.h"
#include "gui/settings/settings.h"
#include "gui/widgets/actiontips.h"
#include "workflow/casefiles.h"
#include "workflow/interviews.h"
#include "workflow/office.h"

#include <QAction>
#include <QFutureWatcher>
#include <QWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace relaas {

ReportSpelling::ReportSpelling(EditActions &actions, ReportDraft &draft, Office &office, Settings &settings,
                               const QString &path, QWidget &page)
    : QObject(&page)
    , m_actions(actions)
    , m_draft(draft)
    , m_office(office)
    , m_settings(settings)
    , m_path(path)
{
    actions.spelling->setChecked(settings.checksSpelling());
    connect(actions.spelling, &QAction::toggled, this, &ReportSpelling::setChecked);
    connect(&draft, &ReportDraft::changed, this, [this] {
        if (m_settings.checksSpelling() && !m_dictionary && !m_isOpening)
            open();
    });
}

void ReportSpelling::setChecked(bool isWanted)
{
    m_settings.setChecksSpelling(isWanted);
    if (isWanted && !m_dictionary)
        open();
    else
        m_check.setDictionary(isWanted ? m_dictionary : nullptr);
}

void ReportSpelling::open()
{
    m_isOpening = true; // once: what is not there now is not there later
    using Opened = Result<std::shared_ptr<const Dictionary>>;
    auto *watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcher<Opened>::finished, this, [this, watcher] {
        take(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([path = m_path] { return Dictionary::opened(path); }));
}

void ReportSpelling::take(const Result<std::shared_ptr<const Dictionary>> &opened)
{
    if (opened) {
        m_dictionary = *opened;
        learnNames();
        m_check.setDictionary(m_settings.checksSpelling() ? m_dictionary : nullptr);
    } else {
        m_actions.spelling->setEnabled(false);
        m_actions.spelling->setToolTip(u"%1. %2"_s.arg(plainText(*m_actions.spelling), opened.error().text));
    }
    emit this->opened();
}

void ReportSpelling::learnNames()
{
    QStringList texts;
    const Places &places = m_office.places();
    for (const QString &code : places.countries()) {
        texts << places.countryName(code, u"nl") << places.nationality(code, false, u"nl");
    }
    const auto interview = m_office.interviews().interview(m_draft.report().interview);
    const auto file =
        interview ? m_office.caseFiles().caseFile(interview->caseFile) : Result<CaseFile>(Error());
    if (file) {
        texts << file->person.familyName << file->person.givenNames << file->person.lawyer
              << places.languageName(file->person.language, u"nl") << interview->interviewerName;
    }
    m_check.setKnownTexts(texts);
}

} // namespace relaas
