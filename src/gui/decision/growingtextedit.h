#pragma once

#include <QPlainTextEdit>

namespace relaas {

/// A field for a paragraph or two that is as high as its text, within bounds. Tab leaves it.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    /// In lines of text; three to twelve unless told.
    void setLines(int least, int most);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_least = 3;
    int m_most = 12;
};

} // namespace relaas
