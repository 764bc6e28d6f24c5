#!/usr/bin/env python3
"""Finds paths of one person's machine in the tree: they work there only, and tell who worked there.

    paths.py ROOT [--expect FILE]
"""
import re

from faults import arguments, conclude, files

MACHINE_PATH = re.compile(r"(?<![\w.$}*])/(?:home|root|work|Users)/[\w.]|\b[A-Z]:\\\\?Users\b|(?<![\w.$}])/tmp/\w")
BINARY = {".png", ".opus", ".flac", ".wav", ".qm", ".ico", ".pdf", ".db"}


def main():
    options = arguments(__doc__)
    found = []
    for name, path in files(options.root, (".",)):
        if path.suffix in BINARY or name == ".git":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
            if MACHINE_PATH.search(line):
                found.append(f"{name}:{number}: names a folder of one machine")
    conclude(found, options)


if __name__ == "__main__":
    main()
