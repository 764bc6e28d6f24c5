#pragma once

class QWidget;

namespace relaas {

class KeyTable;
class MessageBar;
class Prompts;

/// Asks where, writes the card of the keys in force there, and tells how it went.
void saveKeyCard(const KeyTable &table, Prompts &prompts, QWidget &window, MessageBar &told);

} // namespace relaas
