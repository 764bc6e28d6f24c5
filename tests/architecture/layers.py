#!/usr/bin/env python3
"""Finds every include of what a module may not know. The arrows stand in src/README.md.

    layers.py ROOT [--expect FILE]
"""
import re

from faults import arguments, conclude, files

MAY_USE = {
    "process": {"process"},
    "core": {"core"},
    "zip": {"core", "zip"},
    "crypto": {"core", "crypto"},
    "packs": {"core", "packs"},
    "spelling": {"core", "spelling"},
    "pedal": {"core", "pedal"},
    "storage": {"core", "crypto", "storage"},
    "audio": {"core", "zip", "audio"},
    "letters": {"core", "zip", "letters"},
    "workflow": {"core", "crypto", "packs", "storage", "letters", "workflow"},
    "gui": {"core", "audio", "letters", "pedal", "spelling", "workflow", "gui"},
    "app": {"core", "crypto", "packs", "pedal", "storage", "audio", "letters", "workflow", "gui", "process", "app"},
    "ctl": {"core", "crypto", "packs", "storage", "audio", "letters", "workflow", "process", "ctl"},
}
INCLUDE = re.compile(r'^#\s*include\s+([<"])([^>"]+)')


def faults(name, module, text):
    for number, line in enumerate(text.splitlines(), start=1):
        include = INCLUDE.match(line)
        if not include:
            continue
        header = include[2]
        used = header.split("/")[0]
        if include[1] == '"' and "/" in header and used not in MAY_USE[module]:
            yield f"{name}:{number}: {module} may not use {used}"
        elif include[1] == "<" and re.match(r"Qt[A-Z][A-Za-z]*/", header):
            # Debian keeps all Qt headers under one root: a prefixed include slips past target linking.
            yield f"{name}:{number}: write <QName>, not <{header}>"
        elif header.startswith("QSql") and module != "storage":
            yield f"{name}:{number}: SQL lives in storage"


def main():
    options = arguments(__doc__)
    found = []
    for name, path in files(options.root, ("src",), {".h", ".cpp"}):
        module = name.split("/")[1]
        if module in MAY_USE:
            found += faults(name, module, path.read_text(encoding="utf-8"))
        else:
            found.append(f"{name}: {module} is no module of the house")
    conclude(found, options)


if __name__ == "__main__":
    main()
