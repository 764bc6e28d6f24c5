#pragma once

#include "core/assessment/citation.h"

#include <QListWidget>

namespace relaas {

class CaseSources;

/// The citations of one finding, as high as they need. Space hears the current one, Enter opens it in its
/// report, Delete takes it away.
class CitationList : public QListWidget
{
    Q_OBJECT

public:
    explicit CitationList(QWidget *parent = nullptr);

    void setCitations(const QList<Citation> &citations, const CaseSources &sources);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

signals:
    void hearRequested(int citation);
    void openRequested(int citation);
    void removeRequested(int citation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    bool m_isReadOnly = false;
};

} // namespace relaas
