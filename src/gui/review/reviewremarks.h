#pragma once

#include "core/review/review.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ReviewRemarks;
}

namespace relaas {

class Drafts;

/// The remarks on a decision, and the field in which the next one is written.
class ReviewRemarks : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewRemarks(QWidget *parent = nullptr);
    ~ReviewRemarks() override;

    /// `refusal` says why no remark can be written, empty where one can. `reader` may take back their own.
    void setRemarks(const QList<Remark> &remarks, UserId reader, const QString &refusal);

    /// Once: what is typed about this decision is kept there.
    void setDrafts(Drafts &drafts, DecisionId id);

    QString typed() const;
    void clearTyped();
    void beginWriting();
    void add(); ///< what is typed
    void withdraw(); ///< the current one

    /// Where remarks are read, for keys of its own.
    QWidget *reader() const;

signals:
    void addRequested(const QString &text);
    void withdrawRequested(const relaas::Remark &remark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showButtons();

    std::unique_ptr<Ui::ReviewRemarks> m_ui;
    QList<Remark> m_remarks;
    UserId m_reader;
};

} // namespace relaas
