#include "gui/widgets/actiontips.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace relaas {

void showShortcutInToolTip(QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = plainText(action);
    action.setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
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
