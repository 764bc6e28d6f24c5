#pragma once

#include <QLabel>

namespace relaas {

/// A line of text that shortens itself with "…" where there is no room; the whole stands in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isCut() const;
};

} // namespace relaas
