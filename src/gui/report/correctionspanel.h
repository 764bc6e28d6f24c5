#pragma once

#include "core/report/correction.h"
#include "core/report/report.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace Ui {
class CorrectionsPanel;
}

namespace relaas {

class CorrectionsModel;
struct CorrectionActions;

/// The points of the letters with corrections, and the chosen one: what it quotes, what it proposes and what
/// stands in the report, with the words in which they differ. A reason that is being written about a point
/// stays with it when another one is chosen.
class CorrectionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionsPanel(QWidget *parent = nullptr);
    ~CorrectionsPanel() override;

    /// Once: the buttons do what the menu does.
    void setActions(const CorrectionActions &actions);

    void setLetters(const QList<CorrectionLetter> &letters);
    /// The report whose words are shown beside those of the letter.
    void setReport(const Report &report);
    /// The recordings, for the times of the sound.
    void setRecordings(const QList<Recording> &recordings);
    /// What the empty panel says: the frozen or the draft one.
    void setEmptySentence(const QString &sentence);
    void setEditable(bool editable);

    const QList<CorrectionLetter> &letters() const;
    /// Null where none is chosen.
    const Correction *point() const;
    const CorrectionLetter *letter() const;
    void choose(CorrectionId id);

    QString reason() const;
    QString effect() const;
    /// Puts words back that were being written about a point.
    void putWords(CorrectionId id, const QString &reason, const QString &effect);
    /// The words were saved, or are to be left out.
    void forgetWords(CorrectionId id);
    /// Whether a reason stands there that no step has kept yet.
    bool isWriting() const;
    void focusReason();
    void focusPoints();

    /// As narrow as it can be: what stands beside it keeps its width.
    QSize sizeHint() const override { return {minimumSizeHint().width(), QWidget::sizeHint().height()}; }

signals:
    void pointChosen();
    /// The kind of the chosen point was named.
    void kindChosen(relaas::CorrectionCategory category);
    /// The words about a point as they stand in its fields now; empty once they were saved or left out.
    void wordsTyped(relaas::CorrectionId id, const QString &reason, const QString &effect);
    void lettersShown();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Words
    {
        QString reason;
        QString effect;
    };
    void showPoint();
    void showTexts(const Correction &point);
    void showHistory(const Correction &point);
    void keepWords();
    QString soundText(const Correction &point) const;
    QString factsText(const CorrectionLetter &letter, const Correction &point) const;
    void fitFields();

    std::unique_ptr<Ui::CorrectionsPanel> m_ui;
    CorrectionsModel *m_model;
    Report m_report;
    QHash<RecordingId, int> m_rates;
    QHash<CorrectionId, Words> m_words; ///< written and not saved
    CorrectionId m_shown;
    bool m_isEditable = false;
    bool m_isFilling = false;
};

} // namespace relaas
