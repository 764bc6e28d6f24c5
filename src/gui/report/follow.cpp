#include "gui/report/follow.h"

#include <utility>

namespace relaas {

namespace {

Follow::State after(Follow::Event event)
{
    switch (event) {
    case Follow::Event::Scrolled:
    case Follow::Event::Typed:
    case Follow::Event::Selected:
        return Follow::State::Suspended;
    case Follow::Event::Returned:
    case Follow::Event::PlayedFromLine:
        break;
    }
    return Follow::State::Following;
}

} // namespace

bool Follow::handle(Event event)
{
    return std::exchange(m_state, after(event)) != m_state;
}

} // namespace relaas
