#pragma once

#include "core/result.h"
#include <QSqlQuery>
