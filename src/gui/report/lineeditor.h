#pragma once

#include <QTextEdit>
#include <QTimer>

namespace relaas {

/// The words of one line while they are written. Plain text: Enter ends the line, Shift+Enter begins a new
/// one within it, Esc takes back what was not saved yet.
class LineEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit LineEditor(QWidget *parent = nullptr);

    /// Sets the words and puts the caret behind them.
    void begin(const QString &text);
    bool hasBegun() const { return m_hasBegun; }
    QString words() const;

    /// The height its words need now, in pixels.
    int wordsHeight() const;

signals:
    void typed();
    void rested(); ///< nothing was typed for a second
    void ended(); ///< Enter
    void abandoned(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void spaceLines();

    QTimer m_rest;
    bool m_hasBegun = false;
};

} // namespace relaas
