#pragma once

#include "core/report/correction.h"
#include "core/report/passagetext.h"
#include "core/result.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/task.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace relaas {

class Office;
class Prompts;

/// Saves disputed passages with the words of the report, so that a court or a lawyer hears them in any
/// player. They are written beside their place in the background, logged, and only then put there.
class PassageSaving : public QObject
{
    Q_OBJECT

public:
    PassageSaving(Office &office, Prompts &prompts, QWidget &window, QObject *parent);

    /// Asks for a place and writes there: as one file where it ends in ".zip", else as a folder.
    void save(const Report &report, const QList<Anchor> &spans);
    /// Of lines, by number.
    void saveLines(const Report &report, const QList<int> &numbers);
    /// What a point was compared with, else its line, with the words of the version that its letter is about.
    void savePoint(const CorrectionLetter &letter, const Correction &point);
    /// The lines that the decision of the case cites.
    void saveCited(const Report &report);

    /// Has an owner tell what this tells: its signals are called the same.
    template<typename Owner>
    void tellThrough(Owner &owner)
    {
        connect(this, &PassageSaving::taskStarted, &owner, &Owner::taskStarted);
        connect(this, &PassageSaving::told, &owner, &Owner::told);
        connect(this, &PassageSaving::failed, &owner, &Owner::failed);
    }

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void told(relaas::MessageLevel level, const QString &text);
    void failed(const relaas::Error &error);

private:
    void write(const Result<PassageFacts> &gathered);

    Office &m_office;
    Prompts &m_prompts;
    QWidget &m_window;
    QPointer<Task> m_writing;
};

} // namespace relaas
