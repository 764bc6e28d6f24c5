#!/usr/bin/env python3
"""Holds the C++ of src and tests to the bars of the house.

    style.py ROOT [--expect FILE]
"""
import re

from faults import arguments, conclude, files

MOST_LINES = {".cpp": 420, ".h": 220}

# Looked for in code: comments and the insides of literals do not count.
IN_CODE = [
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect with a pointer to the member, not with SIGNAL() or SLOT()"),
    (re.compile(r"\bdelete\b(?!\s*;)"), "no delete: let unique_ptr or a parent own it"),
    (re.compile(r"\bon_[a-z]\w*_[a-z]\w*\s*\("), "no slot that is connected by its name"),
    (re.compile(r"\bconnect\(\s*[^,()]+(?:\(\))?,\s*&[\w:]+,\s*\["), "a lambda needs a context object in connect()"),
    (re.compile(r"\bstatic\s+[\w:<>]+\s*[&*]\s*(instance|self)\s*\(\s*\)"), "no singletons: pass it by constructor"),
    (re.compile(r"\bQ(SKIP|EXPECT_FAIL)\s*\("), "a test passes or fails"),
]
IN_TEXT = [(re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "finish it, or say in a sentence why it is so")]

COMMENT_OR_LITERAL = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<tag>[^()\s]{0,16})\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)


def only_code(text):
    """The text without comments and literals, its lines where they were."""
    return COMMENT_OR_LITERAL.sub(lambda match: '""' + "\n" * match.group().count("\n"), text)


def faults(name, suffix, text):
    lines = text.count("\n")
    if lines > MOST_LINES[suffix]:
        yield f"{name}: {lines} lines, at most {MOST_LINES[suffix]}: give it a second responsibility's own file"
    for rules, where in ((IN_CODE, only_code(text)), (IN_TEXT, text)):
        for pattern, sentence in rules:
            for match in pattern.finditer(where):
                yield f"{name}:{where.count(chr(10), 0, match.start()) + 1}: {sentence}"


def main():
    options = arguments(__doc__)
    found = []
    for name, path in files(options.root, ("src", "tests"), MOST_LINES):
        found += faults(name, path.suffix, path.read_text(encoding="utf-8"))
    conclude(found, options)


if __name__ == "__main__":
    main()
