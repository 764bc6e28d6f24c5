#include "core/people/vnumber.h"

#include <QCoreApplication>

namespace relaas {

Result<VNumber> VNumber::parsed(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u'.' && c != u'-' && !c.isSpace())
            digits += u'?';
    }
    if (digits.size() != 10 || digits.contains(u'?')) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate(
                "VNumber", "\"%1\" is not a V-number. A V-number has ten digits, such as 000.000.0101.")
                .arg(text.left(40))};
    }
    return VNumber(digits);
}

QString VNumber::text() const
{
    if (m_digits.isEmpty())
        return {};
    const QStringView digits(m_digits);
    return digits.first(3) + u'.' + digits.sliced(3, 3) + u'.' + digits.sliced(6);
}

} // namespace relaas
