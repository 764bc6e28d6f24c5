#pragma once

#include "app/desktop.h"
#include "audio/fileoutput.h"
#include "core/assessment/decision.h"
#include "core/report/report.h"
#include "support/hang.h"
#include "support/scriptedprompts.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace relaas::test {

/// The first control of a kind that can be seen, of any name where none is given.
template<typename T>
T *visible(const QWidget &area, const QString &name = {})
{
    for (T *widget : area.findChildren<T *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// The whole program on a fresh store with the demonstration, watched while a test walks through it. What the
/// walk does to the store is read back through an office of its own.
class Walker
{
public:
    /// Begins in a language, "nl" or "en".
    explicit Walker(const QString &language);
    ~Walker();

    bool start();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    ScriptedPrompts prompts;

    /// The main window where it is in front.
    MainWindow *window() const;
    /// A control that can be seen in the window in front, by its name in the form.
    template<typename T>
    T *find(const QString &name) const
    {
        const QWidget *front = QApplication::activeWindow();
        return front ? visible<T>(*front, name) : nullptr;
    }

    /// Looks at the window in front, as it is now: what has no name, what has its key twice. Together with
    /// what the toolkit complained of since the start; empty where all is well.
    QString faults();

    // The case with the recording, as it is stored.
    static QString vNumber() { return QStringLiteral("000.000.0101"); }
    Report report();
    Line line(int number) { return *report().lineWithNumber(number); }
    QList<Recording> recordings();
    Decision decision();
    QByteArray signedLetter();
    /// The rows of the log, each "login action object".
    QStringList log();

    /// Waits for the sound of these words and no more, from so many seconds before them to so many after.
    /// Empty where exactly that was heard, else what was wrong.
    QString unlike(const Anchor &anchor, int secondsBefore = 0, int secondsAfter = 0);
    /// Waits until something is heard, and says whether it began with these words.
    bool beginsWith(const Anchor &anchor);
    void forgetSound();

private:
    void lookForNames(const QWidget &window);
    void lookForKeys(const QWidget &window);
    std::vector<float> decoded(const Recording &recording, qint64 fromFrame, qint64 toFrame);
    qsizetype listen();

    QTemporaryDir m_folder;
    std::shared_ptr<HeardSound> m_sound = std::make_shared<HeardSound>();
    std::vector<float> m_heard;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desktop> m_desktop;
    QStringList m_faults;
    CaseFileId m_caseFile;
};

/// Whether qpdf finds the document sound.
bool isSoundPdf(const QString &path);

} // namespace relaas::test
