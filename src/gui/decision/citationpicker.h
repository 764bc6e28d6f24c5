#pragma once

#include "gui/decision/casesources.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class CitationPicker;
}

namespace relaas {

class ReportLinesFilter;
class ReportLinesModel;

/// The lines of the case's reports, to search and to quote. It makes the citation and says why one is
/// refused; what it is for is somebody else's.
class CitationPicker : public QWidget
{
    Q_OBJECT

public:
    explicit CitationPicker(QWidget *parent = nullptr);
    ~CitationPicker() override;

    /// Keeps the search and, where the line is still there, the selection.
    void setSources(const CaseSources &sources);

    /// What a citation would go into, e.g. "M1, finding 2 against"; empty while there is nothing: then
    /// `instead` says what to do.
    void setTarget(const QString &target, const QString &instead = {});

    /// The cursor into the search field.
    void beginSearch();
    /// Quotes the current line, or says why not.
    void cite();

    struct Place
    {
        InterviewId interview;
        Line line;
    };
    std::optional<Place> current() const;
    bool isInUse() const; ///< whether it has the focus

signals:
    void cited(const relaas::Citation &citation);
    void hearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int currentRow() const; ///< of the model, -1 for none
    void selectFirst();
    void showCurrent();
    void say(const QString &text);

    std::unique_ptr<Ui::CitationPicker> m_ui;
    ReportLinesModel *m_model;
    ReportLinesFilter *m_filter;
    QString m_target;
    QString m_instead;
};

} // namespace relaas
