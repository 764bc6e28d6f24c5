#pragma once

#include <QStringList>

class QWidget;

namespace relaas {

/// Saves a picture of the widget as NAME.png into the folder that RELAAS_SHOTS names; does nothing without
/// it.
void shoot(QWidget &widget, const QString &name);

/// The names of visible widgets that take the focus by Tab but that a screen reader could not name.
QStringList namelessWidgets(const QWidget &root);

} // namespace relaas
