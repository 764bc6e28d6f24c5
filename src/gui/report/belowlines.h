#pragma once

class QSplitter;
class QStackedWidget;

namespace relaas {

/// The splitter in which the lines of a report stand above whatever is shown beneath them. The first who asks
/// makes it; it takes the place of the lines in their layout.
QSplitter &splitterBelow(QStackedWidget &lines);

} // namespace relaas
