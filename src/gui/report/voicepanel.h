#pragma once

#include "core/report/line.h"
#include "core/report/reporttemplate.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace Ui {
class VoicePanel;
}

namespace relaas {

struct VoiceActions;

/// What a line carries besides its words: where each of its voices is heard, the words in their own language,
/// section and grounds for asylum. Words that could not be saved stay with their line until they can.
class VoicePanel : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        Line line;
        QStringList places; ///< of the voices in their order, empty where one has none
        QString section; ///< where it stands, its own or not
        QString
            checklist; ///< what became of what is to be said in that section; empty where there is nothing
    };

    explicit VoicePanel(QWidget *parent = nullptr);
    ~VoicePanel() override;

    /// Once: the buttons do what the menu does.
    void setActions(const VoiceActions &actions);
    /// `language` is that of the program.
    void setTemplate(const ReportTemplate &content, const QString &language);
    /// The name of the language in which the interview was held.
    void setInterviewLanguage(const QString &name);
    void setEditable(bool editable);

    void showLine(const std::optional<Shown> &shown);

    void focusQuotation();
    /// Hands in what is being written. False where words are left that could not be saved.
    bool finish();

signals:
    void quotationEntered(relaas::LineId id, const relaas::Quotation &quotation);
    /// The original words as they stand in the fields now.
    void quotationTyped(relaas::LineId id, const relaas::Quotation &typed);
    void sectionChosen(relaas::LineId id, const QString &code);
    void groundsEntered(relaas::LineId id, const QString &text);
    void refusalChosen(relaas::LineId id, bool isRefused);
    /// Esc: the words are again as they were.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        Voice voice;
        QLabel *place;
        QToolButton *play;
        QToolButton *set;
        QToolButton *clear;
    };

    void connectFields();
    void enterQuotation();
    void restoreQuotation();
    void followDirection();
    void tellTyped();
    bool isWriting() const;
    void showSection();

    std::unique_ptr<Ui::VoicePanel> m_ui;
    std::vector<Row> m_rows;
    std::optional<Shown> m_shown;
    QString m_asShown; ///< the original words as the field gives back what is saved
    QHash<LineId, QString> m_unsaved; ///< words of lines that are not shown
    bool m_isFilling = false; ///< the fields change by what is shown, not by hand
};

} // namespace relaas
