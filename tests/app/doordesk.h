#pragma once

#include "app/desktop.h"
#include "audio/nulloutput.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/signinpage.h"
#include "pedal/nopedalport.h"
#include "support/hang.h"
#include "support/keys.h"
#include "support/scriptedprompts.h"
#include "support/testoffice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace relaas::test {

using namespace std::chrono_literals;

/// The whole program on a folder of its own, driven by keys.
class DoorDesk : public QObject
{
protected:
    void begin()
    {
        m_prompts = {};
        m_folder = std::make_unique<QTemporaryDir>();
        Settings(m_folder->filePath(u"settings.ini"_s)).setLanguage(u"en"_s);
    }
    void end()
    {
        m_desktop.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void start(std::chrono::milliseconds minute = 1min);
    void makeStore();
    void signIn(const QString &login, const QString &password = testPassword);
    /// The window of this kind that is in front. The platform without a screen gives the focus back to nobody
    /// when a dialog closes.
    template<typename T>
    T *front() const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<T *>(window);
            if (!found || !found->isVisible())
                continue;
            if (!QApplication::activeWindow())
                found->activateWindow();
            return QApplication::activeWindow() == found ? found : nullptr;
        }
        return nullptr;
    }
    QString state() const
    {
        const auto *label = QApplication::activeWindow()->findChild<QLabel *>(u"state"_s);
        return label ? label->text() : QString();
    }
    QString folder() const { return m_folder->filePath(u"office/store"_s); }
    int mainWindows() const
    {
        int count = 0;
        for (const QWidget *widget : QApplication::topLevelWidgets())
            count += qobject_cast<const MainWindow *>(widget) ? 1 : 0;
        return count;
    }

    ScriptedPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    TestStore m_store;
    QPointer<LockWatch> m_watch;
    std::unique_ptr<Desktop> m_desktop;
};

inline void DoorDesk::start(std::chrono::milliseconds minute)
{
    DesktopOptions options;
    options.storeFolder = folder();
    options.settingsPath = m_folder->filePath(u"settings.ini"_s);
    options.output = [] { return std::make_unique<NullOutput>(); };
    options.making.isCheap = true;
    options.minute = minute;
    options.pedals = [] { return std::make_unique<NoPedalPort>(); };
    options.lockWatch = [this] {
        auto watch = std::make_unique<LockWatch>();
        m_watch = watch.get();
        return watch;
    };
    m_desktop = std::make_unique<Desktop>(options, m_prompts);
    m_desktop->start();
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::focusWidget());
}

inline void DoorDesk::makeStore()
{
    m_store = TestStore::make(folder(),
                              {{{}, u"beheer"_s, u"K. de Wit"_s, Role::Administrator, true},
                               {{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true},
                               {{}, u"vermeer"_s, u"E. Vermeer"_s, Role::Supervisor, true}});
}

inline void DoorDesk::signIn(const QString &login, const QString &password)
{
    QVERIFY(front<SignInPage>());
    auto *name = front<SignInPage>()->findChild<QLineEdit *>(u"login"_s);
    name->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(login);
    press(Qt::Key_Return);
    type(password);
    press(Qt::Key_Return);
}

} // namespace relaas::test
