#pragma once

#include "core/assessment/citation.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class SourceView;
}

namespace relaas {

class CaseSources;

/// The report around a cited line: the line in its colour, its neighbours before and after it.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    void setCitation(const Citation &citation, const CaseSources &sources);
    void clear(); ///< the decision cites nothing

    /// Once: its button shows the key that does the same.
    void showKeyOf(const QAction &openReport);

    /// Where the source is read, for keys of its own.
    QWidget *reader() const;

signals:
    void hearRequested();
    void openRequested();

private:
    std::unique_ptr<Ui::SourceView> m_ui;
};

} // namespace relaas
