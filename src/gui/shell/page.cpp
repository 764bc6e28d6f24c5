#include "gui/shell/page.h"

namespace relaas {

Page::Page(QWidget *parent) : QWidget(parent) { }

Page::~Page() = default;

QString Page::menuTitle() const
{
    return tr("&Page");
}

QList<QAction *> Page::pageActions() const
{
    return {};
}

Transport *Page::transport()
{
    return nullptr;
}

void Page::activated() { }

void Page::reveal(const Location &) { }

bool Page::mayLeave()
{
    return true;
}

} // namespace relaas
