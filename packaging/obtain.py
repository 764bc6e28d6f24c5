#!/usr/bin/env python3
"""obtain.py NAME FOLDER: the used part of an npm package, unpacked in FOLDER/NAME-VERSION, whose path is printed.

Name, version, part and hash stand in npm-packages.txt. Does nothing where it is there already. What arrives is checked
before it is unpacked, and the folder appears whole or not at all.
"""

import base64
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

LIST = pathlib.Path(__file__).with_name("npm-packages.txt")


def fail(sentence):
    sys.exit(f"packaging: {sentence}")


def listed(name):
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            package, part, integrity = line.split()
            if package.rpartition("@")[0] == name:
                return package, part, integrity.removeprefix("sha512-")
    fail(f"{name} is not in {LIST.name}.")


def packed(package, folder):
    """The package file as the registry serves it."""
    npm = shutil.which("npm") or fail("npm is missing: install it, or name a folder (see src/sqlite/CMakeLists.txt).")
    for _ in range(3):
        done = subprocess.run([npm, "pack", package, "--silent", "--ignore-scripts", "--pack-destination", folder],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              check=False)
        files = list(pathlib.Path(folder).glob("*.tgz"))
        if done.returncode == 0 and len(files) == 1:
            return files[0]
    print(done.stderr.strip(), file=sys.stderr)
    fail(f"npm could not fetch {package}: its message stands above. Check the network; behind a proxy with a"
         " certificate of its own, point NODE_EXTRA_CA_CERTS to that.")


def unpack(package_file, part, target):
    prefix = f"package/{part}/"
    with tarfile.open(package_file) as archive:
        for member in archive:
            name = member.name.removeprefix(prefix)
            if member.isfile() and member.name.startswith(prefix) and "/" not in name:
                (target / name).write_bytes(archive.extractfile(member).read())


def main():
    if len(sys.argv) != 3:
        fail("obtain.py needs a package name and a folder.")
    package, part, wanted = listed(sys.argv[1])
    folder = pathlib.Path(sys.argv[2])
    target = folder / package.replace("/", "-").replace("@", "-").strip("-")
    if not target.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as work:
            package_file = packed(package, work)
            found = base64.b64encode(hashlib.sha512(package_file.read_bytes()).digest()).decode()
            if found != wanted:
                fail(f"{package} is not the package that was checked: its SHA-512 is {found}. Do not use it.")
            fresh = pathlib.Path(work) / "unpacked"
            fresh.mkdir()
            unpack(package_file, part, fresh)
            try:
                os.replace(fresh, target)
            except OSError:  # another build was first
                if not target.is_dir():
                    raise
    print(target.as_posix())


if __name__ == "__main__":
    main()
