#pragma once

#include "core/report/correctiontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class CorrectionLetterDialog;
}

namespace relaas {

class Task;

/// A lawyer's letter is pasted; what it was read as is looked through before anything is saved.
class CorrectionLetterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `map` may be empty; then pages are not looked up.
    CorrectionLetterDialog(const Report &version, const PageMap &map, QDate today, const QString &from,
                           QWidget *parent = nullptr);
    ~CorrectionLetterDialog() override;

    void refuse(const QString &text);

signals:
    /// The letter with the points that were left in.
    void submitted(const relaas::CorrectionLetter &letter);

private:
    void read();
    void show(const QList<ProposedCorrection> &points);
    void noteReady();
    CorrectionLetter letter() const;

    std::unique_ptr<Ui::CorrectionLetterDialog> m_ui;
    const Report m_version;
    const PageMap m_map;
    QTimer m_rest; ///< a pause in the typing
    Task *m_reading = nullptr;
    QList<ProposedCorrection> m_points;
};

} // namespace relaas
