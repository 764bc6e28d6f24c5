#include "app/pages.h"

#include "gui/caselist/caselistpage.h"
#include "gui/decision/decisionpage.h"
#include "gui/dossier/dossierpage.h"
#include "gui/log/logpage.h"
#include "gui/report/reportpage.h"
#include "gui/review/reviewlistpage.h"
#include "gui/review/reviewpage.h"
#include "workflow/office.h"
#include "workflow/session.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// One function a place; std::visit picks it.
class PageMaker
{
public:
    PageMaker(Office &office, Prompts &prompts, const OutputFactory &output)
        : m_office(office)
        , m_prompts(prompts)
        , m_output(output)
    {
    }

    std::unique_ptr<Page> operator()(const CaseListPlace &) const
    {
        return std::make_unique<CaseListPage>(m_office.caseFiles(), m_office.places());
    }
    std::unique_ptr<Page> operator()(const DossierPlace &place) const
    {
        return std::make_unique<DossierPage>(m_office, place.caseFile);
    }
    std::unique_ptr<Page> operator()(const ReportPlace &place) const
    {
        return std::make_unique<ReportPage>(m_office, m_prompts, m_output, place.interview);
    }
    std::unique_ptr<Page> operator()(const DecisionPlace &place) const
    {
        return std::make_unique<DecisionPage>(m_office.decisions(), m_office.interviews(),
                                              m_office.caseFiles(), m_office.session(), m_office.drafts(),
                                              m_prompts, m_output, place.decision);
    }
    std::unique_ptr<Page> operator()(const ReviewPlace &place) const
    {
        if (!place.decision.isValid())
            return std::make_unique<ReviewListPage>(m_office.reviews(), m_office.decisions());
        return std::make_unique<ReviewPage>(m_office.reviews(), m_office.decisions(), m_office.interviews(),
                                            m_office.caseFiles(), m_office.session(), m_office.drafts(),
                                            m_prompts, m_output, place.decision);
    }
    std::unique_ptr<Page> operator()(const LogPlace &) const { return std::make_unique<LogPage>(m_office); }

private:
    Office &m_office;
    Prompts &m_prompts;
    const OutputFactory &m_output;
};

} // namespace

std::vector<Section> sectionsFor(const Session &session)
{
    std::vector<Section> sections;
    if (session.may(Permission::ReadCases)) {
        sections.push_back({QCoreApplication::translate("Sections", "Cases"), u"list-ul"_s, CaseListPlace()});
        sections.push_back(
            {QCoreApplication::translate("Sections", "Review"), u"clipboard-check"_s, ReviewPlace()});
    }
    if (session.may(Permission::ReadAudit))
        sections.push_back({QCoreApplication::translate("Sections", "Log"), u"journal-text"_s, LogPlace()});
    return sections;
}

std::unique_ptr<Page> pageFor(const Location &location, Office &office, Prompts &prompts,
                              const OutputFactory &output)
{
    return std::visit(PageMaker(office, prompts, output), location);
}

} // namespace relaas
