// Every rule once, and beside it what is no fault: a comment may say delete, and SIGNAL() too.
#include "core/sample.h"

namespace relaas {

void Sample::wire(QObject *button)
{
    connect(button, SIGNAL(clicked()), this, SLOT(close()));
    connect(button, &QObject::destroyed, [this] { close(); });
    connect(m_model.data(), &QObject::destroyed, this, [this] { close(); });
    delete m_old;
    auto sentence = "delete the file"_L1;
    auto sql = R"(delete from row where id = 'SIGNAL(x)')";
}

void Sample::on_button_clicked() {}

static Sample &instance()
{
    QSKIP("later"); // TODO: one day
}

} // namespace relaas
