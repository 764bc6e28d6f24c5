#pragma once

#include "gui/shell/location.h"
#include "gui/widgets/messagebar.h"

#include <QTime>
#include <QWidget>

#include <functional>

class QAction;

namespace relaas {

class Task;
class Transport;

/// What the main window knows of a page. A page stays alive while it is in the history, so Back finds its
/// scroll, selection and filter as they were; activated() is the moment to reload what may have changed
/// meanwhile.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);
    ~Page() override;

    /// The words of the page in the bar above it, e.g. "Tesfay, H. · Hearing 12 oct 2026".
    virtual QString title() const = 0;

    /// The name of the menu that holds pageActions(), e.g. "&Report".
    virtual QString menuTitle() const;
    /// What can be done here, each with a shortcut and a text; owned by the page. A separator is allowed.
    virtual QList<QAction *> pageActions() const;

    /// The sound that a foot pedal steers while the page is in front; null where there is none.
    virtual Transport *transport();

    /// The page has come to the front.
    virtual void activated();
    /// Another place on this same page was asked for, such as a line of the report.
    virtual void reveal(const Location &location);
    /// Asked before the window closes or signs out and before the page goes: the moment to save. A page that
    /// says no has told the user why.
    virtual bool mayLeave();

signals:
    void messageRequested(relaas::MessageLevel level, const QString &text);
    void openRequested(const relaas::Location &location);
    /// The page shows the progress of its work in the window's strip.
    void taskStarted(relaas::Task *task, const QString &text);
    void savedAt(QTime time);
    void titleChanged();
};

using PageFactory = std::function<std::unique_ptr<Page>(const Location &)>;

} // namespace relaas
