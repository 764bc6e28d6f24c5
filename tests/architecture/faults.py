"""What the rules share: arguments, the files of the tree, and the verdict."""
import argparse
import pathlib
import re
import sys

SKIPPED = re.compile(r"^(build|\.git|\.cache)(/|$)|^tests/architecture/bad(/|$)|(^|/)__pycache__(/|$)")


def arguments(doc, *more):
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--expect", type=pathlib.Path, help="a file of faults: succeed when exactly these are found")
    for name in more:
        parser.add_argument(name, required=True)
    return parser.parse_args()


def files(root, folders, suffixes=None):
    """All files under the folders of a tree, without build output and the bad samples."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.is_file() and not SKIPPED.search(name) and (suffixes is None or path.suffix in suffixes):
                yield name, path


def conclude(found, options):
    """Prints the faults and ends the program: well if there are none, or if they are the expected ones."""
    found = sorted(found)
    print("\n".join(found) or "no faults")
    if options.expect is None:
        sys.exit(bool(found))
    expected = sorted(options.expect.read_text(encoding="utf-8").splitlines())
    for fault in expected:
        if fault not in found:
            print(f"not found, though it is there: {fault}")
    for fault in found:
        if fault not in expected:
            print(f"found, though it is no fault: {fault}")
    sys.exit(found != expected)
