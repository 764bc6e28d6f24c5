#pragma once

#include "gui/shell/navigator.h"
#include "gui/shell/page.h"

#include <QMainWindow>

#include <memory>
#include <utility>

class QToolButton;

namespace Ui {
class MainWindow;
}

namespace relaas {

class KeyKeeper;
class Settings;

/// An entry of the navigation at the left.
struct Section
{
    QString title;
    QString iconName;
    Location location;
};

/// Who signed in, as the window shows it.
struct WindowUser
{
    QString name;
    QString roleText;
};

/// The frame around the pages: where one can go, where one is, what just happened. It knows pages only as
/// Page and gets them from the factory; it opens the first section by itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `sections` has at least one entry. `settings` must outlive the window.
    MainWindow(WindowUser user, std::vector<Section> sections, PageFactory factory, Settings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const Location &location);
    void goBack();
    Page *currentPage() const;
    const Location &location() const { return m_navigator.trail().back(); }
    MessageBar *messageBar() const;
    KeyKeeper &keys() const { return *m_keys; }
    /// What is said of the foot pedal beside the title; empty: nothing.
    void setPedalText(const QString &text);
    /// Has every page save what it holds; false where one cannot.
    bool everyPageMayLeave();

signals:
    void signOutRequested();
    void lockRequested();
    void changePasswordRequested();
    void keyCardRequested(); ///< as a file
    void pedalRequested();
    /// Another page comes to the front; currentPage() is still the former.
    void pageLeaves();
    /// The time of Settings::lockAfter() is another one.
    void lockTimeChanged();
    /// "nl" or "en": the program rebuilds its windows in that language.
    void languageRequested(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildNavigation();
    void buildUserMenu();
    void connectActions();
    void connectLook();
    Page *pageFor(const Location &location);
    Page *existingPage(const Location &location) const;
    void connectPage(Page *page);
    void showCurrent();
    void forgetPages();
    void showTitle();
    void showPageMenu(const Page &page);
    void showSection();
    void focusNextArea();
    void askLockTime();
    void showKeyboardCard();
    void changeKeys();

    std::unique_ptr<Ui::MainWindow> m_ui;
    WindowUser m_user;
    std::vector<Section> m_sections;
    std::vector<QToolButton *> m_sectionButtons;
    PageFactory m_factory;
    Settings &m_settings;
    Navigator m_navigator;
    KeyKeeper *m_keys; ///< of this window and its pages
    std::vector<std::pair<Location, Page *>> m_pages;
};

} // namespace relaas
