#pragma once

#include "spelling/spellcheck.h"

#include <QObject>

class QWidget;

namespace relaas {

class Office;
class ReportDraft;
class Settings;
struct EditActions;

/// Checks the spelling of what is written on the page of a report. The dictionary is read in the background
/// the first time it is wanted; where there is none, the entry of the menu says so. The names of the case, of
/// countries and languages are known words.
class ReportSpelling : public QObject
{
    Q_OBJECT

public:
    /// `path` is that of the dictionary. All references must outlive the page.
    ReportSpelling(EditActions &actions, ReportDraft &draft, Office &office, Settings &settings,
                   const QString &path, QWidget &page);

    /// For further fields and documents of the page.
    SpellCheck &check() { return m_check; }

signals:
    void opened(); ///< or known not to be there

private:
    void setChecked(bool isWanted);
    void open();
    void take(const Result<std::shared_ptr<const Dictionary>> &opened);
    void learnNames();

    EditActions &m_actions;
    ReportDraft &m_draft;
    Office &m_office;
    Settings &m_settings;
    QString m_path;
    SpellCheck m_check;
    std::shared_ptr<const Dictionary> m_dictionary;
    bool m_isOpening = false;
};

} // namespace relaas
