#pragma once

#include "core/draft.h"
#include "core/review/review.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QVBoxLayout;

namespace Ui {
class RemarkPanel;
}

namespace relaas {

class Drafts;

/// The remarks of the supervisor above a returned decision, each open one with a field for the answer. Hidden
/// while there are none. Answers that are being typed survive every reload.
class RemarkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkPanel(QWidget *parent = nullptr);
    ~RemarkPanel() override;

    /// Once, before there are remarks: answers are kept there as they are typed.
    void setDrafts(Drafts &drafts) { m_drafts = &drafts; }

    void setRemarks(const QList<Remark> &remarks, bool mayAnswer);

    /// Whether an answer was typed but not given.
    bool hasUnsent() const;
    /// The cursor into the first answer that is owed; false where none is.
    bool beginAnswering();

signals:
    void answered(const relaas::Remark &remark, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const Remark &remark, bool mayAnswer, const QString &typed);
    void send(const QPlainTextEdit *field);

    struct Answer
    {
        Remark remark;
        QPlainTextEdit *field = nullptr;
    };

    std::unique_ptr<Ui::RemarkPanel> m_ui;
    QList<Answer> m_answers;
    Drafts *m_drafts = nullptr;
};

/// "M. Visser, Mon 12 Oct 2026 10:42".
QString remarkHead(const Remark &remark);

/// Where an answer to a remark is kept while it is typed.
DraftKey answerDraft(RemarkId id);

} // namespace relaas
