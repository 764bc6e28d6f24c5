#pragma once

#include "core/report/readbackstatement.h"

#include <QDialog>

#include <memory>
#include <utility>

namespace Ui {
class ReadBackDialog;
}

namespace relaas {

/// What became of a report as a whole when it was read back, and whether the applicant confirms it. That
/// answer is never suggested: somebody must have given it.
class ReadBackDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggested` is what is probably so; `before` says what was noted so far. Languages by code and name.
    ReadBackDialog(const ReadBackStatement &suggested, const QString &before,
                   const QList<std::pair<QString, QString>> &languages, QWidget *parent = nullptr);
    ~ReadBackDialog() override;

    void refuse(const QString &text);

signals:
    void submitted(const relaas::ReadBackStatement &statement);

private:
    void showWhatIsNeeded();
    ReadBackExtent extent() const;
    ReadBackStatement statement() const;

    std::unique_ptr<Ui::ReadBackDialog> m_ui;
};

} // namespace relaas
