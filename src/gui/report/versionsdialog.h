#pragma once

#include "core/report/reportdifference.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QAction;
class QPushButton;

namespace Ui {
class VersionsDialog;
}

namespace relaas {

class DifferencesModel;
struct DifferenceFacts;
class Prompts;
class Reports;
class ReportSound;
class Task;

/// Two versions of a report beside each other: which lines are not the same, what became of each, word by
/// word, and how each version places it in the sound. It can only be looked at, heard and saved as a
/// document.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// At least two versions, oldest first. Begins with the last frozen one and the newest.
    VersionsDialog(Reports &reports, Prompts &prompts, const QList<ReportVersion> &versions,
                   ReportSound &sound, QWidget *parent = nullptr);
    ~VersionsDialog() override;

    void done(int result) override;

    /// A sentence beneath the words, which a screen reader says.
    void say(const QString &text);

signals:
    /// That may take longer than the dialog is open.
    void saveWanted(const relaas::DifferenceFacts &facts, const QString &path);

private:
    enum class Side { Older, Newer };

    QAction *addedKey(QPushButton &button, QStringView sign, const QString &key, const QString &tip);
    void addKeys();
    void offerVersions();
    void offerNewer();
    void compare();
    void show(const ReportDifference &difference);
    void showLine();
    void step(int by);
    void hear(Side side);
    void save();
    const LineDifference *current() const;

    std::unique_ptr<Ui::VersionsDialog> m_ui;
    Reports &m_reports;
    Prompts &m_prompts;
    const QList<ReportVersion> m_versions;
    ReportSound &m_sound;
    DifferencesModel *m_model;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_hearNewer = nullptr;
    QAction *m_hearOlder = nullptr;
    QAction *m_save = nullptr;
    Report m_older;
    Report m_newer;
    QPointer<Task> m_comparing;
    std::optional<Anchor> m_heard; ///< what was played last
};

} // namespace relaas
