#include <cstdio>

// Code in memory that can be written.
[[gnu::section(".loose,\"awx\",@progbits#")]] int loose(const char *text)
{
    char line[16];
    return std::sprintf(line, "%s", text);
}

int main(int, char **argv)
{
    return loose(argv[0]);
}
