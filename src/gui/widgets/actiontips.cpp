#include "gui/widgets/actiontips.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

QString withKey(const QString &text, const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key);
}

} // namespace

void showShortcutInToolTip(QAction &action)
{
    action.setToolTip(textWithKeys(action));
}

QString textWithKeys(const QAction &action)
{
    return withKey(plainText(action), action);
}

QString keyText(const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? u'“' + plainText(action) + u'”' : key;
}

void showKeyOf(const QAction &action, QWidget &control, const QString &tip)
{
    const auto show = [&action, &control, tip] { control.setToolTip(withKey(tip, action)); };
    show();
    QObject::connect(&action, &QAction::changed, &control, show);
}

QString plainText(const QAction &action)
{
    // "&&" is a real ampersand, a single one marks the mnemonic.
    QString text = action.text();
    text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace relaas
