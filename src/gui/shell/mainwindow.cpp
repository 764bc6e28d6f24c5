#include "gui/shell/mainwindow.h"

#include "gui/keys/keycard.h"
#include "gui/keys/keykeeper.h"
#include "gui/keys/keysdialog.h"
#include "gui/settings/settings.h"
#include "gui/shell/keyboardcard.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/focus.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_mainwindow.h"

#include <QAccessible>
#include <QActionGroup>
#include <QCloseEvent>
#include <QInputDialog>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScreen>
#include <QTime>

using namespace Qt::StringLiterals;

namespace relaas {

MainWindow::MainWindow(WindowUser user, std::vector<Section> sections, PageFactory factory,
                       Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_user(std::move(user))
    , m_sections(std::move(sections))
    , m_factory(std::move(factory))
    , m_settings(settings)
{
    m_ui->setupUi(this);
    // Where the usual size and its frame do not fit, the window takes the screen.
    const QSize room = screen()->availableSize();
    if (!restoreGeometry(m_settings.windowGeometry())
        && (room.width() <= width() || room.height() <= height()))
        setWindowState(Qt::WindowMaximized);
    m_ui->title->setFont(titleFont(font()));
    buildNavigation();
    buildUserMenu();
    connectActions();
    m_keys = new KeyKeeper(*m_ui->menuBar, m_settings.folder() + u"/keys.json"_s, this);
    m_keys->follow(*this);
    m_ui->pedal->hide();
    open(m_sections.front().location);
    if (!m_keys->complaint().isEmpty())
        m_ui->messageBar->post(MessageLevel::Warning, m_keys->complaint());
}

MainWindow::~MainWindow() = default;

MessageBar *MainWindow::messageBar() const
{
    return m_ui->messageBar;
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_ui->pages->currentWidget());
}

void MainWindow::buildNavigation()
{
    int number = 0;
    for (const Section &section : m_sections) {
        auto *action = new QAction(icon(section.iconName), section.title, this);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(++number)));
        action->setObjectName(u"actionSection%1"_s.arg(number));
        showShortcutInToolTip(*action);
        connect(action, &QAction::triggered, this, [this, location = section.location] { open(location); });
        m_ui->menuGo->insertAction(m_ui->actionNextArea, action);

        auto *button = new QToolButton(m_ui->navigation);
        button->setDefaultAction(action);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_ui->navigationLayout->insertWidget(number - 1, button);
        m_sectionButtons.push_back(button);
    }
    m_ui->menuGo->insertSeparator(m_ui->actionNextArea);
}

void MainWindow::buildUserMenu()
{
    auto *menu = new QMenu(m_ui->userButton);
    menu->addSection(m_user.roleText);
    menu->addMenu(m_ui->menuLanguage);
    menu->addMenu(m_ui->menuTheme);
    menu->addSeparator();
    menu->addActions({m_ui->actionChangePassword, m_ui->actionLockAfter});
    menu->addSeparator();
    menu->addActions({m_ui->actionLock, m_ui->actionSignOut});
    m_ui->userButton->setMenu(menu);
    m_ui->userButton->setText(tr("%1 · %2").arg(m_user.name, m_user.roleText));
    m_ui->userButton->setIcon(icon(u"person-circle"));
}

void MainWindow::connectActions()
{
    const std::initializer_list<std::pair<QAction *, QStringView>> icons{
        {m_ui->actionBack, u"arrow-left"},         {m_ui->actionSignOut, u"box-arrow-right"},
        {m_ui->actionTextLarger, u"zoom-in"},      {m_ui->actionTextSmaller, u"zoom-out"},
        {m_ui->actionThemeLight, u"sun"},          {m_ui->actionThemeDark, u"moon"},
        {m_ui->actionThemeSystem, u"circle-half"}, {m_ui->actionKeyboard, u"keyboard"},
        {m_ui->actionAbout, u"question-circle"},   {m_ui->actionLock, u"lock"},
        {m_ui->actionKeys, u"keyboard"},           {m_ui->actionKeyCard, u"file-earmark-pdf"}};
    for (const auto &[action, name] : icons)
        action->setIcon(icon(name));
    for (QAction *action : findChildren<QAction *>(QRegularExpression(u"^action"_s)))
        showShortcutInToolTip(*action);

    m_ui->backButton->setDefaultAction(m_ui->actionBack);
    connect(m_ui->actionBack, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_ui->actionNextArea, &QAction::triggered, this, &MainWindow::focusNextArea);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionSignOut, &QAction::triggered, this, [this] {
        if (everyPageMayLeave())
            emit signOutRequested();
    });
    connect(m_ui->actionLock, &QAction::triggered, this, &MainWindow::lockRequested);
    connect(m_ui->actionLockAfter, &QAction::triggered, this, &MainWindow::askLockTime);
    connect(m_ui->actionChangePassword, &QAction::triggered, this, &MainWindow::changePasswordRequested);
    connect(m_ui->actionDutch, &QAction::triggered, this, [this] { emit languageRequested(u"nl"_s); });
    connect(m_ui->actionEnglish, &QAction::triggered, this, [this] { emit languageRequested(u"en"_s); });
    connect(m_ui->actionKeyboard, &QAction::triggered, this, &MainWindow::showKeyboardCard);
    connect(m_ui->actionKeys, &QAction::triggered, this, &MainWindow::changeKeys);
    connect(m_ui->actionKeyCard, &QAction::triggered, this, &MainWindow::keyCardRequested);
    connect(m_ui->actionPedal, &QAction::triggered, this, &MainWindow::pedalRequested);
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] {
        QMessageBox::about(this, tr("About Relaas"),
                           tr("Relaas %1\nA workstation for asylum casework.\nLicence: EUPL-1.2.")
                               .arg(QCoreApplication::applicationVersion()));
    });
    connectLook();
}

void MainWindow::connectLook()
{
    auto *themes = new QActionGroup(this);
    const std::initializer_list<std::pair<QAction *, Theme>> choices{{m_ui->actionThemeSystem, Theme::System},
                                                                     {m_ui->actionThemeLight, Theme::Light},
                                                                     {m_ui->actionThemeDark, Theme::Dark}};
    for (const auto &[action, theme] : choices) {
        themes->addAction(action);
        action->setChecked(theme == m_settings.theme());
        connect(action, &QAction::triggered, this, [this, chosen = theme] {
            m_settings.setTheme(chosen);
            setTheme(chosen);
        });
    }
    const auto scale = [this](int percent) {
        m_settings.setTextScale(percent);
        setTextScale(m_settings.textScale());
    };
    connect(m_ui->actionTextLarger, &QAction::triggered, this,
            [=, this] { scale(m_settings.textScale() + 10); });
    connect(m_ui->actionTextSmaller, &QAction::triggered, this,
            [=, this] { scale(m_settings.textScale() - 10); });
    connect(m_ui->actionTextNormal, &QAction::triggered, this, [=] { scale(100); });
    (m_settings.language() == u"nl"_s ? m_ui->actionDutch : m_ui->actionEnglish)->setChecked(true);
    auto *languages = new QActionGroup(this);
    languages->addAction(m_ui->actionDutch);
    languages->addAction(m_ui->actionEnglish);
}

void MainWindow::open(const Location &location)
{
    Page *page = pageFor(location);
    if (!page)
        return;
    m_navigator.open(location);
    showCurrent();
    page->reveal(location);
    forgetPages();
}

void MainWindow::goBack()
{
    if (!m_navigator.canGoBack() || !currentPage()->mayLeave())
        return;
    m_navigator.back();
    showCurrent();
    forgetPages();
}

Page *MainWindow::existingPage(const Location &location) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const auto &entry) { return samePage(entry.first, location); });
    return found == m_pages.end() ? nullptr : found->second;
}

Page *MainWindow::pageFor(const Location &location)
{
    if (Page *page = existingPage(location))
        return page;
    Page *page = m_factory(location).release();
    if (!page)
        return nullptr;
    m_pages.emplace_back(location, page);
    m_ui->pages->addWidget(page); // which owns it from now on
    connectPage(page);
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::openRequested, this, &MainWindow::open);
    connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    connect(page, &Page::taskStarted, m_ui->progressStrip, &ProgressStrip::follow);
    connect(page, &Page::messageRequested, this,
            [this](MessageLevel level, const QString &text) { m_ui->messageBar->post(level, text); });
    connect(page, &Page::savedAt, this,
            [this](QTime time) { m_ui->saved->setText(tr("saved %1").arg(time.toString(u"HH:mm:ss"_s))); });
    for (QAction *action : page->pageActions())
        showShortcutInToolTip(*action);
    m_keys->follow(*page);
}

void MainWindow::showCurrent()
{
    const Location &location = m_navigator.trail().back();
    Page *page = existingPage(location);
    if (currentPage() != page)
        emit pageLeaves();
    const bool isNew = !page->focusWidget(); // asked first: the stack puts the focus somewhere on it
    m_ui->pages->setCurrentWidget(page);
    m_ui->actionBack->setEnabled(m_navigator.canGoBack());
    showTitle();
    showPageMenu(*page);
    showSection();
    page->activated();
    if (isNew)
        focusFirstIn(*page);
    else
        focusAgain(*page);
}

void MainWindow::showSection()
{
    const auto &trail = m_navigator.trail();
    const auto root = std::find_if(trail.rbegin(), trail.rend(), isRoot);
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_sectionButtons[i]->setChecked(root != trail.rend() && samePage(*root, m_sections[i].location));
}

void MainWindow::forgetPages()
{
    std::erase_if(m_pages, [this](const auto &entry) {
        const auto &[location, page] = entry;
        if (isRoot(location) || m_navigator.contains(location) || !page->mayLeave())
            return false;
        m_ui->pages->removeWidget(page);
        page->deleteLater(); // it may be the one whose signal brought us here
        return true;
    });
}

void MainWindow::showTitle()
{
    const QString title = currentPage() ? currentPage()->title() : QString();
    m_ui->title->setText(title);
    setWindowTitle(title + u" – "_s + tr("Relaas"));
}

void MainWindow::showPageMenu(const Page &page)
{
    const QList<QAction *> actions = page.pageActions();
    m_ui->menuPage->clear();
    m_ui->menuPage->setTitle(page.menuTitle());
    m_ui->menuPage->addActions(actions);
    m_ui->menuPage->menuAction()->setVisible(!actions.isEmpty());
}

void MainWindow::focusNextArea()
{
    const bool inPage = currentPage()->isAncestorOf(focusWidget());
    if (!inPage)
        focusAgain(*currentPage());
    else if (m_ui->messageBar->hasMessage())
        focusFirstIn(*m_ui->messageBar);
    else
        m_sectionButtons.front()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::askLockTime()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Lock after"));
    dialog->setLabelText(tr("&Minutes without a key or the mouse, 1 to 60"));
    dialog->setIntRange(1, 60);
    dialog->setIntValue(static_cast<int>(m_settings.lockAfter().count()));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int minutes) {
        m_settings.setLockAfter(std::chrono::minutes(minutes));
        emit lockTimeChanged();
    });
    dialog->open();
}

void MainWindow::showKeyboardCard()
{
    KeyboardCard card(*m_ui->menuBar, this);
    connect(&card, &KeyboardCard::changeRequested, m_ui->actionKeys, &QAction::trigger, Qt::QueuedConnection);
    connect(&card, &KeyboardCard::pdfRequested, m_ui->actionKeyCard, &QAction::trigger, Qt::QueuedConnection);
    connect(&card, &KeyboardCard::printRequested, this,
            [this] { printCard(keyCard(m_keys->table(), QDate::currentDate()), this); });
    card.exec();
}

void MainWindow::changeKeys()
{
    auto *dialog = new KeysDialog(*m_keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeysDialog::cardRequested, this, &MainWindow::keyCardRequested);
    dialog->open();
}

void MainWindow::setPedalText(const QString &text)
{
    m_ui->pedal->setText(text);
    m_ui->pedal->setVisible(!text.isEmpty());
    QAccessibleEvent told(m_ui->pedal, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

bool MainWindow::everyPageMayLeave()
{
    return std::all_of(m_pages.begin(), m_pages.end(),
                       [](const auto &entry) { return entry.second->mayLeave(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!everyPageMayLeave()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What no control wanted of Esc closes the message, wherever the typing is.
    if (event->key() == Qt::Key_Escape && m_ui->messageBar->hasMessage())
        m_ui->messageBar->dismiss();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_ui->title->setFont(titleFont(font()));
    QMainWindow::changeEvent(event);
}

} // namespace relaas
