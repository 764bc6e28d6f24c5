#pragma once

#include "core/report/recording.h"
#include "core/report/report.h"

#include <QWidget>

#include <memory>

namespace Ui {
class InterviewFacts;
}

namespace relaas {

/// How the interview was held and what was recorded of it.
class InterviewFacts : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewFacts(QWidget *parent = nullptr);
    ~InterviewFacts() override;

    /// `language` is the language's name.
    void setInterview(const Interview &interview, const QString &language);
    void setRecordings(const QList<Recording> &recordings);

    /// "hearing.wav · pcm_s16le, 44.1 kHz, 2 channels · 00:41:12 · SHA-256 0123456789ab…"
    static QString recordingText(const Recording &recording);

private:
    std::unique_ptr<Ui::InterviewFacts> m_ui;
};

} // namespace relaas
