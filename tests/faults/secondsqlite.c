/* Another library that brings SQLite's functions with it, as far as anyone can tell from its names. */
int sqlite3_open_v2(const char *path, void **database, int flags, const char *vfs);

int sqlite3_open_v2(const char *path, void **database, int flags, const char *vfs)
{
    (void)path;
    (void)database;
    (void)flags;
    (void)vfs;
    return 1;
}
