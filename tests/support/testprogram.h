#pragma once

#include "support/hang.h"

// Many test classes in one program: `core_tests tst_deadlines [options of Qt Test]` runs one of them.
// Compiling and linking a program for each would take most of a build. A file of tests keeps to a namespace
// of its own.
namespace relaas::test {

using Run = int (*)(int argc, char *argv[]);

// Stands in a file of tests as a variable; `name` is that of its class and must live on.
struct Registered
{
    Registered(const char *name, Run run);
};

// As QTEST_MAIN and QTEST_GUILESS_MAIN do.
template<class Application, class Test>
int run(int argc, char *argv[])
{
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace relaas::test

#define RELAAS_TEST(Application, Test)                                                                       \
    static const relaas::test::Registered registered(#Test, &relaas::test::run<Application, Test>)
