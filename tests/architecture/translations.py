#!/usr/bin/env python3
"""Fails when a sentence of the program has no Dutch, or a plural no English.

    translations.py ROOT --lupdate PROGRAM [--expect FILE]

lupdate reads src and ui into a copy of the catalogues; what it adds there is not translated yet, and what it marks as
vanished is said by the program no more. relaas_en.ts holds plural forms only: English is the language of the source.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from faults import arguments, conclude

# How lupdate is called for each catalogue: the plural forms of English are the only thing it cannot read.
CATALOGUES = {"relaas_nl.ts": [], "relaas_en.ts": ["-pluralonly"]}
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")


def texts(translation):
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults(name, catalogue):
    for context in catalogue.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            where = f"{name}: {context.findtext('name')}: \"{source}\""
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            state = translation.get("type")
            if state in ("vanished", "obsolete"):
                yield f"{where} is said no more: remove it"
            elif state == "unfinished" or not all(text.strip() for text in texts(translation)):
                yield f"{where} is not translated"
            else:
                for text in texts(translation):
                    missing = set(PLACEHOLDER.findall(source)) ^ set(PLACEHOLDER.findall(text))
                    if missing - ({"%n"} if plural else set()):
                        yield f"{where} and its translation differ in {', '.join(sorted(missing))}"


def singulars(root):
    """What is in the English catalogue and is no plural; lupdate would drop it silently."""
    path = root / "translations" / "relaas_en.ts"
    for context in ET.parse(path).getroot().iter("context") if path.exists() else []:
        for message in context.iter("message"):
            if message.get("numerus") != "yes":
                yield f"relaas_en.ts: {context.findtext('name')}: \"{message.findtext('source')}\" is no plural form"


def updated(root, lupdate, name, scratch):
    """The catalogue as lupdate leaves it: an absent one counts as empty."""
    copy = pathlib.Path(scratch) / name
    committed = root / "translations" / name
    if committed.exists():
        shutil.copy(committed, copy)
    language = name.removeprefix("relaas_").removesuffix(".ts")
    sources = [str(root / folder) for folder in ("src", "ui") if (root / folder).is_dir()]
    run = subprocess.run([lupdate, "-silent", "-locations", "none", "-source-language", "en", "-target-language", language,
                          *CATALOGUES[name], *sources, "-ts", str(copy)], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"lupdate failed on {name}:\n{run.stdout}{run.stderr}")
    return ET.parse(copy).getroot() if copy.exists() else ET.Element("TS")


def main():
    options = arguments(__doc__, "--lupdate")
    found = list(singulars(options.root))
    with tempfile.TemporaryDirectory() as scratch:
        for name in CATALOGUES:
            found += faults(name, updated(options.root, options.lupdate, name, scratch))
    conclude(found, options)


if __name__ == "__main__":
    main()
