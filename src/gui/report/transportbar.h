#pragma once

#include "core/report/recording.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class TransportBar;
}

namespace relaas {

struct ReportActions;

/// The controls of the sound and where it is.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget *parent = nullptr);
    ~TransportBar() override;

    /// Once: the buttons do what the menu does.
    void setActions(const ReportActions &actions);

    void setRecordings(const QList<Recording> &recordings, RecordingId current);
    void setPosition(qint64 frame, qint64 frames, int sampleRate);
    void setSpeed(double speed);
    /// What is done to the sound, in a few words; empty: it is as recorded.
    void setManner(const QString &changes);
    /// Shows the way back where the list has stopped following the sound.
    void setFollowing(bool following);

    QSize minimumSizeHint() const override;

signals:
    void recordingChosen(relaas::RecordingId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords(bool shown);

    std::unique_ptr<Ui::TransportBar> m_ui;
    int m_wordsWidth = 0; ///< what the bar needs while its buttons show words
    bool m_hasWords = true;
    const QAction *m_openManner = nullptr;
    QString m_changes; ///< to the sound
};

} // namespace relaas
