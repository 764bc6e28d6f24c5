#pragma once

#include "core/report/readback.h"
#include "gui/widgets/badge.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ReadBackPanel;
}

namespace relaas {

struct ReadBackActions;

/// The line that is read back now: how far the reading is, how the applicant took the line, and what they
/// said of it. While it has the focus, one key marks the line (ReadBackActions), Up and Down go to the next
/// one, and Esc ends the reading.
class ReadBackPanel : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        Line line;
        int chosen = 1; ///< how many lines are marked in one go
        BadgeContent badge;
        QString state; ///< the same in a few words, for who hears it
        QString moment; ///< who noted it, when, and where in the sound; empty where nobody did
        QString said; ///< what the applicant said of it
    };

    explicit ReadBackPanel(QWidget *parent = nullptr);
    ~ReadBackPanel() override;

    /// Once: the buttons do what the menu does.
    void setActions(const ReadBackActions &actions);

    void setProgress(const QString &text);
    /// What became of the report as a whole.
    void setWhole(const QString &text);
    /// Shows a line; what is being written stays.
    void showLine(const std::optional<Shown> &shown);

    /// Opens the field for what was said of a line, or of several, beginning with these words.
    void begin(Reaction reaction, int lineNumber, int lines, const QString &words);
    bool isWriting() const { return m_writing.has_value(); }
    void endWriting();

    /// What can be done about a line that was corrected. `mayWrite`: the words can be changed.
    void offer(int lineNumber, bool mayWrite);
    void endOffer();

signals:
    void typed(relaas::Reaction reaction, const QString &words);
    /// Enter: what was begun, with the words it needs.
    void finished(relaas::Reaction reaction, const QString &words);
    /// Esc in the field: nothing is to be saved.
    void abandoned();
    void lineWanted(); ///< the words of the line are to be corrected
    void commentWanted(); ///< what was said is to stand beside the line
    void onWanted(); ///< neither
    void stepped(int step); ///< to the line before (-1) or behind (1)
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish();

    std::unique_ptr<Ui::ReadBackPanel> m_ui;
    std::optional<Reaction> m_writing;
};

} // namespace relaas
