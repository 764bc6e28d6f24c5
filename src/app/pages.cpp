#include "app/pages.h"

#include "app/passwordjudge.h"
#include "gui/caselist/caselistpage.h"
#include "gui/decision/decisionpage.h"
#include "gui/dossier/dossierpage.h"
#include "gui/log/logpage.h"
#include "gui/report/reportpage.h"
#include "gui/review/reviewlistpage.h"
#include "gui/review/reviewpage.h"
#include "gui/store/storepage.h"
#include "gui/users/userspage.h"
#include "workflow/authenticator.h"
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
    explicit PageMaker(const PageNeeds &needs)
        : m_office(needs.office)
        , m_authenticator(needs.authenticator)
        , m_prompts(needs.prompts)
        , m_settings(needs.settings)
        , m_output(needs.output)
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
        return std::make_unique<ReportPage>(m_office, m_prompts, m_settings, m_output, place.interview);
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
    std::unique_ptr<Page> operator()(const StorePlace &) const
    {
        return std::make_unique<StorePage>(m_office, m_prompts);
    }
    std::unique_ptr<Page> operator()(const UsersPlace &) const
    {
        // Copies: they are used in the background, also when the page is gone.
        const auto maker = [door = m_authenticator,
                            keys = m_office.session().keys()](const User &user, const QString &password) {
            return door.prepared(keys, user, password);
        };
        return std::make_unique<UsersPage>(m_office, m_authenticator.folder(), maker, &judgedPassword,
                                           m_prompts);
    }

private:
    Office &m_office;
    const Authenticator &m_authenticator;
    Prompts &m_prompts;
    Settings &m_settings;
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
    if (session.may(Permission::ManageUsers))
        sections.push_back({QCoreApplication::translate("Sections", "Users"), u"people"_s, UsersPlace()});
    if (session.may(Permission::ReadAudit))
        sections.push_back({QCoreApplication::translate("Sections", "Log"), u"journal-text"_s, LogPlace()});
    if (session.may(Permission::KeepBackups) || session.may(Permission::HoldCases))
        sections.push_back({QCoreApplication::translate("Sections", "Store"), u"archive"_s, StorePlace()});
    return sections;
}

std::unique_ptr<Page> pageFor(const Location &location, const PageNeeds &needs)
{
    return std::visit(PageMaker(needs), location);
}

} // namespace relaas
