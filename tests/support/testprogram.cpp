#include "support/testprogram.h"

#include <cstdio>
#include <vector>

namespace relaas::test {

namespace {

struct Entry
{
    const char *name;
    Run run;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> all;
    return all;
}

} // namespace

Registered::Registered(const char *name, Run run)
{
    entries().push_back({name, run});
}

} // namespace relaas::test

int main(int argc, char *argv[])
{
    using namespace relaas::test;
    if (argc > 1) {
        for (const Entry &entry : entries()) {
            if (qstricmp(entry.name, argv[1]) == 0)
                return entry.run(argc - 1, argv + 1);
        }
    }
    std::fprintf(stderr, "Which tests? This program has:\n");
    for (const Entry &entry : entries())
        std::fprintf(stderr, "  %s\n", entry.name);
    return 2;
}
