#include "gui/keys/keyrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct KeyTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::KeyRules)
};

bool isSign(int key)
{
    return key >= Qt::Key_Space && key < Qt::Key_Escape;
}

bool isLetter(int key)
{
    return isSign(key) && QChar(char16_t(key)).isLetter();
}

/// What lists and texts are walked through and changed with.
bool movesOrErases(int key)
{
    return (key >= Qt::Key_Escape && key <= Qt::Key_Delete)
        || (key >= Qt::Key_Home && key <= Qt::Key_PageDown) || key == Qt::Key_Menu;
}

bool isOnlyModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr
        || key == Qt::Key_Super_L || key == Qt::Key_Super_R || key == Qt::Key_Meta;
}

/// From Key_Multi_key to the last of the keys that write Chinese, Japanese and Korean, and the dead accents.
bool isOfInputMethod(int key)
{
    return (key >= Qt::Key_Multi_key && key <= Qt::Key_Hangul_Special)
        || (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay)
        || key == Qt::Key_Mode_switch;
}

bool switchesInput(const QKeySequence &key)
{
    static const std::array combinations{QKeySequence(u"Ctrl+Space"_s),  QKeySequence(u"Ctrl+Shift+Space"_s),
                                         QKeySequence(u"Shift+Space"_s), QKeySequence(u"Ctrl+Shift+U"_s),
                                         QKeySequence(u"Ctrl+."_s),      QKeySequence(u"Ctrl+;"_s)};
    return std::ranges::count(combinations, key) > 0;
}

bool isOfDesktop(QKeyCombination key)
{
    const Qt::KeyboardModifiers modifiers = key.keyboardModifiers();
    const int code = key.key();
    const bool isFunction = code >= Qt::Key_F1 && code <= Qt::Key_F12;
    const bool isArrow = code >= Qt::Key_Left && code <= Qt::Key_Down;
    const bool isSystem = code == Qt::Key_Print || code == Qt::Key_SysReq;
    constexpr auto both = Qt::ControlModifier | Qt::AltModifier;
    if (isSystem || modifiers.testFlag(Qt::MetaModifier))
        return true;
    if ((modifiers & both) == both)
        return isArrow || isFunction || code == Qt::Key_Delete || code == Qt::Key_Backspace;
    return modifiers == Qt::AltModifier
        && (code == Qt::Key_F4 || code == Qt::Key_Tab || code == Qt::Key_Space || code == Qt::Key_Escape);
}

/// What every field of text understands, on every desktop.
bool editsText(const QKeySequence &key)
{
    for (const auto each :
         {QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll,
          QKeySequence::Undo, QKeySequence::Redo, QKeySequence::MoveToNextWord,
          QKeySequence::MoveToPreviousWord, QKeySequence::MoveToStartOfDocument,
          QKeySequence::MoveToEndOfDocument, QKeySequence::SelectNextWord, QKeySequence::SelectPreviousWord,
          QKeySequence::SelectStartOfDocument, QKeySequence::SelectEndOfDocument,
          QKeySequence::SelectStartOfBlock, QKeySequence::SelectEndOfBlock, QKeySequence::DeleteCompleteLine,
          QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord}) {
        if (QKeySequence::keyBindings(each).contains(key))
            return true;
    }
    // The text of a report is walked through line by line with these; the last empties fields on most
    // desktops.
    static const std::array ofLines{QKeySequence(u"Ctrl+Up"_s), QKeySequence(u"Ctrl+Down"_s),
                                    QKeySequence(u"Ctrl+Shift+Up"_s), QKeySequence(u"Ctrl+Shift+Down"_s),
                                    QKeySequence(u"Ctrl+U"_s)};
    return std::ranges::count(ofLines, key) > 0;
}

bool isTakenByHardware(int key)
{
    return key >= Qt::Key_F20 && key <= Qt::Key_F23;
}

Error refusedKey(const QString &text, const QKeySequence &key)
{
    return {Error::Code::Invalid, text.arg(keyName(key))};
}

} // namespace

Result<void> judgedKey(const QKeySequence &key)
{
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown || isOnlyModifier(key[0].key()))
        return Error{Error::Code::Invalid,
                     KeyTexts::tr("Press one key, with Ctrl, Alt or Shift where you like.")};
    const int code = key[0].key();
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isBare = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isOfInputMethod(code) || switchesInput(key))
        return refusedKey(KeyTexts::tr("%1 belongs to the input of other scripts. Choose another key."), key);
    if (isOfDesktop(key[0]))
        return refusedKey(KeyTexts::tr("%1 belongs to the desktop. Choose another key."), key);
    if (isTakenByHardware(code)) {
        return refusedKey(KeyTexts::tr("%1 switches the microphone or the touchpad on many computers. Choose "
                                       "another key."),
                          key);
    }
    if (isBare && isSign(code))
        return refusedKey(
            KeyTexts::tr("%1 is for writing. Choose a key with Ctrl or Alt, or a function key."), key);
    if (isBare && movesOrErases(code)) {
        return refusedKey(
            KeyTexts::tr("%1 is for moving about in texts and lists. Choose a key with Ctrl or Alt, "
                         "or a function key."),
            key);
    }
    if (editsText(key))
        return refusedKey(KeyTexts::tr("%1 is for editing in every field of text. Choose another key."), key);
    if (modifiers == Qt::AltModifier && isLetter(code))
        return refusedKey(KeyTexts::tr("%1 opens a menu. Choose a key with Ctrl, or a function key."), key);
    return {};
}

QString keyName(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QKeySequence keyFrom(const QString &text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return {};
    const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
    const bool isOne = key.count() == 1 && key[0].key() != Qt::Key_unknown && key[0].key() != 0;
    return isOne ? key : QKeySequence();
}

} // namespace relaas
