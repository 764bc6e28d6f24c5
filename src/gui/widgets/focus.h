#pragma once

class QWidget;

namespace relaas {

/// Gives the focus to where an area begins: its focus proxy, else its first control in the order of Tab.
void focusFirstIn(QWidget &area);

/// Back to where the typing was in this area, or to its beginning.
void focusAgain(QWidget &area);

} // namespace relaas
