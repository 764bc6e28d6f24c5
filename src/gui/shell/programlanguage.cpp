#include "gui/shell/programlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace relaas {

void ProgramLanguage::apply(const QString &code)
{
    m_code = code == u"nl"_s ? code : u"en"_s;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_toolkit);
    QLocale::setDefault(m_code == u"nl"_s ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    // The toolkit first: of two translators the later one is asked first. English has no file for the
    // toolkit.
    if (m_toolkit.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_own.load(u":/i18n/relaas_"_s + m_code + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

QString programLanguage()
{
    return QLocale().name().left(2);
}

} // namespace relaas
