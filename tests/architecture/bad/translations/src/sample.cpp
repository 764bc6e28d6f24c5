#include <QCoreApplication>

namespace relaas {

class Sample
{
    Q_DECLARE_TR_FUNCTIONS(relaas::Sample)
    void say(int count)
    {
        tr("Translated %1");
        tr("Never translated");
        tr("Begun");
        tr("Lost the placeholder %1");
        tr("%n case(s)", nullptr, count);
        tr("%n line(s)", nullptr, count);
    }
};

} // namespace relaas
