#pragma once

#include <QString>
#include <QTranslator>

namespace relaas {

/// The language of the program: its own translation, the toolkit's, and the locale of dates and numbers.
/// Windows built afterwards speak it; those that stand are rebuilt by the program.
class ProgramLanguage
{
public:
    ProgramLanguage() = default;
    ProgramLanguage(const ProgramLanguage &) = delete;
    ProgramLanguage &operator=(const ProgramLanguage &) = delete;

    /// "nl" or "en"; anything else counts as English, the language of the sources.
    void apply(const QString &code);
    const QString &code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_toolkit;
};

/// The code of the language that was applied last.
QString programLanguage();

} // namespace relaas
