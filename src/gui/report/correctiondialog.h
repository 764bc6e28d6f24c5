#pragma once

#include "core/report/correction.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CorrectionDialog;
}

namespace relaas {

/// One point of the corrections: entered by hand, or an open one edited.
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new point about this line (0: the report as a whole).
    CorrectionDialog(const Report &version, int line, QDate today, const QString &from,
                     QWidget *parent = nullptr);
    /// A point that is there.
    CorrectionDialog(const Report &version, const Correction &point, QWidget *parent = nullptr);
    ~CorrectionDialog() override;

    void refuse(const QString &text);

signals:
    /// `head` says when, from whom and how it came; empty where the point was there already.
    void submitted(const relaas::CorrectionLetter &head, const relaas::Correction &point);

private:
    void prepare(const Report &version);
    void noteReady();
    CorrectionLetter head() const;
    Correction point() const;

    std::unique_ptr<Ui::CorrectionDialog> m_ui;
    Correction m_point;
};

/// Gives the field inside each number or date of a form the name of its label; the toolkit leaves it without.
void nameInnerFields(const QWidget &form);

} // namespace relaas
