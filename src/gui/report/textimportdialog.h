#pragma once

#include "core/report/import/placedimport.h"

#include <QDialog>

#include <memory>

namespace Ui {
class TextImportDialog;
}

namespace relaas {

class ImportedLinesModel;

/// What a text from elsewhere was read as, looked through before any of it is added.
class TextImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Which recording the times belong to is asked where there are several; `current` is suggested.
    TextImportDialog(const QString &fileName, const ImportedReport &text, const QList<Recording> &recordings,
                     RecordingId current, QWidget *parent = nullptr);
    ~TextImportDialog() override;

    /// Nothing where the times are left out.
    std::optional<RecordingId> recording() const;

    void refuse(const QString &text);

signals:
    void submitted();

private:
    void offerRecordings(RecordingId current);
    void place();
    std::optional<Recording> chosen() const;

    std::unique_ptr<Ui::TextImportDialog> m_ui;
    const ImportedReport m_text;
    const QList<Recording> m_recordings;
    ImportedLinesModel *m_model;
};

} // namespace relaas
