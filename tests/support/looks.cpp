#include "support/looks.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("RELAAS_SHOTS");
    QCoreApplication::processEvents(); // a change of palette and layout arrives by event
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

QStringList namelessWidgets(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&root))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

} // namespace relaas
