/* opinion FILE HEXKEY: opens a database with SQLCipher and says what it finds: its version, "sound" or each fault, and
 * the rows of the log. The exit code is 0 where all is sound. */
#include <sqlite3.h>

#include <stdio.h>
#include <string.h>

static int faults = 0;

static int printRow(void *isFault, int columns, char **values, char **names)
{
    (void)names;
    for (int i = 0; i < columns; ++i)
        printf("%s%s", i ? " " : "", values[i] ? values[i] : "");
    printf("\n");
    if (isFault && strcmp(values[0] ? values[0] : "", "ok") != 0)
        ++faults;
    return 0;
}

static void ask(sqlite3 *database, const char *sql, int answersAreFaults)
{
    char *problem = NULL;
    static int yes = 1;
    if (sqlite3_exec(database, sql, printRow, answersAreFaults ? &yes : NULL, &problem) != SQLITE_OK) {
        printf("%s: %s\n", sql, problem ? problem : "failed");
        ++faults;
    }
    sqlite3_free(problem);
}

int main(int argc, char **argv)
{
    sqlite3 *database = NULL;
    char key[128];
    if (argc != 3 || strlen(argv[2]) != 64
        || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
        return 2;
    snprintf(key, sizeof key, "x'%s'", argv[2]);
    if (sqlite3_key(database, key, (int)strlen(key)) != SQLITE_OK)
        return 2;
    ask(database, "PRAGMA cipher_version", 0);
    ask(database, "PRAGMA cipher_integrity_check", 1);
    ask(database, "PRAGMA integrity_check", 1);
    ask(database, "SELECT count(*) FROM audit", 0);
    sqlite3_close(database);
    return faults ? 1 : 0;
}
