#pragma once

#include "core/result.h"
#include "gui/shell/mainwindow.h"

#include <QtCore/QString>
#include <QSqlQuery>
