#pragma once

#include "core/report/recordingfinding.h"
#include "core/report/report.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RecordingFindingDialog;
}

namespace relaas {

/// A formal finding about one line as it is made: the doubt, the moments in the sound, what is heard there,
/// and what follows. Its passages are played from within it; what is typed is told as it is typed. Leaving it
/// gives nothing up.
class RecordingFindingDialog : public QDialog
{
    Q_OBJECT

public:
    struct Begun
    {
        Line line;
        RecordingStatement statement; ///< what it begins with
        QList<Anchor> sound; ///< to choose the moments from, next to those of the statement
        QList<Recording> recordings;
        QDate today;
        QString
            remark; ///< what to know before: an earlier finding, words that were typed before; may be empty
        bool isTakenUp = false; ///< the statement was typed before and not made
    };

    explicit RecordingFindingDialog(const Begun &begun, QWidget *parent = nullptr);
    ~RecordingFindingDialog() override;

    void refuse(const QString &text);
    RecordingStatement statement() const;

signals:
    void typed(const relaas::RecordingStatement &statement);
    void hearRequested(const relaas::Anchor &moment);
    void submitted(const relaas::RecordingStatement &statement);
    /// What was typed is given up; the dialog closes.
    void discarded();

private:
    void fill(const Begun &begun);
    void connectFields();
    void addMoment(const Anchor &moment, const QList<Recording> &recordings, bool isChosen);
    void showConclusion();
    void showDoubter();
    void hear();
    void tellTyped();

    std::unique_ptr<Ui::RecordingFindingDialog> m_ui;
    QList<Anchor> m_sound; ///< by row of the list
    QString m_officer; ///< whose name stands there while the doubt is the officer's own
};

} // namespace relaas
