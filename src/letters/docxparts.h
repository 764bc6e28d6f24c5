#pragma once

// Private to this module: the parts of the container around the body.

#include "core/letter/letter.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace relaas::docx {

struct Part
{
    QString name;
    QByteArray content;
};

/// All parts but the body, in the order in which they stand in the file.
QList<Part> partsAround(const Letter &letter, int numberedLists);

} // namespace relaas::docx
