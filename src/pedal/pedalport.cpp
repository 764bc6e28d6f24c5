#include "pedal/pedalport.h"

namespace relaas {

PedalPort::PedalPort(QObject *parent) : QObject(parent) { }

PedalPort::~PedalPort() = default;

} // namespace relaas
