#!/usr/bin/env python3
"""Reads the programs that were built and finds what packaging/hardening.cmake asks for and did not arrive.

    elf.py PROGRAM… [--fortified] [--paths FOLDER…] [--unlinked PROGRAM=LIBRARY…] [--expect FILE]

--fortified   optimised programs: they call the checked variants of the C library
--paths       folders in which a program may look for libraries besides its own ($ORIGIN)
--unlinked    a library that the program may not link itself

Debian 12 builds its start files (crt1.o, crti.o) without the mark of control-flow protection, and one object without it
takes the mark from the whole program. Where the mark is missing the code itself is read: every function that others
can call has to begin with endbr64.
"""
import argparse
import pathlib
import struct

from faults import conclude

PT_LOAD, PT_DYNAMIC, PT_NOTE, PT_GNU_STACK, PT_GNU_RELRO = 1, 2, 4, 0x6474E551, 0x6474E552
PF_X, PF_W = 1, 2
ET_DYN, EM_X86_64 = 3, 62
DT_NEEDED, DT_RPATH, DT_BIND_NOW, DT_RUNPATH, DT_FLAGS, DT_FLAGS_1 = 1, 15, 24, 29, 30, 0x6FFFFFFB
DF_BIND_NOW, DF_1_NOW, DF_1_PIE = 8, 1, 0x08000000
SHT_SYMTAB, SHT_DYNSYM = 2, 11
STB_LOCAL, STT_FUNC, SHN_UNDEF = 0, 2, 0
NT_GNU_PROPERTY_TYPE_0, X86_FEATURE_1_AND, IBT_AND_SHSTK = 5, 0xC0000002, 3
ENDBR64 = b"\xf3\x0f\x1e\xfa"
START_FILES = {"_start", "_init", "_fini"}

# What FORTIFY replaces wherever it cannot tell beforehand that the target is large enough, and that tells nothing by
# itself when it is left: memcpy and its like stay in code that is known to be right.
UNCHECKED = {"sprintf", "vsprintf", "snprintf", "vsnprintf", "strcpy", "strcat", "strncpy", "gets", "read", "readlink",
             "recv", "realpath", "getcwd"}


class Elf:
    """A 64-bit little-endian ELF file, as far as it is asked for here."""

    def __init__(self, path):
        self.data = path.read_bytes()
        if self.data[:6] != b"\x7fELF\x02\x01":
            raise ValueError(f"{path} is no 64-bit little-endian ELF file")
        head = struct.unpack_from("<HHIQQQIHHHHHH", self.data, 16)
        self.type, self.machine = head[0], head[1]
        self.segments = [struct.unpack_from("<IIQQQQQQ", self.data, head[4] + i * head[8]) for i in range(head[9])]
        self.sections = [struct.unpack_from("<IIQQQQIIQQ", self.data, head[5] + i * head[10]) for i in range(head[11])]
        self.dynamic = self._dynamic()
        self.has_symbol_table = any(section[1] == SHT_SYMTAB for section in self.sections)
        self.symbols = [symbol for section in self.sections if section[1] in (SHT_SYMTAB, SHT_DYNSYM)
                        for symbol in self._symbols(section)]

    def of_type(self, kind):
        return [segment for segment in self.segments if segment[0] == kind]

    def _dynamic(self):
        entries = []
        for _, _, offset, _, _, size, _, _ in self.of_type(PT_DYNAMIC):
            for at in range(offset, offset + size, 16):
                tag, value = struct.unpack_from("<qQ", self.data, at)
                if tag == 0:
                    break
                entries.append((tag, value))
        return entries

    def _text(self, at):
        return self.data[at:self.data.index(b"\0", at)].decode()

    def _symbols(self, section):
        """Name, binding, type, section and address of each symbol."""
        strings = self.sections[section[6]][4]
        for at in range(section[4], section[4] + section[5], 24):
            name, info, _, index, value, _ = struct.unpack_from("<IBBHQQ", self.data, at)
            yield self._text(strings + name), info >> 4, info & 15, index, value

    def texts(self, tag):
        """The strings of dynamic entries, such as the libraries it needs."""
        table = next((section[4] for section in self.sections if section[1] == 3 and section[2] & 2), None)
        return [self._text(table + value) for entry, value in self.dynamic if entry == tag]

    def flags(self, tag):
        return next((value for entry, value in self.dynamic if entry == tag), 0)

    def undefined(self):
        """The functions it takes from libraries, without their versions."""
        return {name.split("@")[0] for name, _, _, index, _ in self.symbols if index == SHN_UNDEF and name}

    def code_at(self, address, size):
        for kind, _, offset, start, _, length, _, _ in self.segments:
            if kind == PT_LOAD and start <= address < start + length:
                at = offset + address - start
                return self.data[at:at + size]
        return b""

    def has_protection_mark(self):
        for _, _, offset, _, _, size, _, _ in self.of_type(PT_NOTE):
            at, end = offset, offset + size
            while at + 16 <= end:
                names, length, kind = struct.unpack_from("<III", self.data, at)
                at += 12 + (names + 3) // 4 * 4
                if kind == NT_GNU_PROPERTY_TYPE_0:
                    if self._has_property(at, at + length):
                        return True
                at += (length + 7) // 8 * 8
        return False

    def _has_property(self, at, end):
        while at + 8 <= end:
            kind, length = struct.unpack_from("<II", self.data, at)
            if kind == X86_FEATURE_1_AND and struct.unpack_from("<I", self.data, at + 8)[0] & 3 == IBT_AND_SHSTK:
                return True
            at += 8 + (length + 7) // 8 * 8
        return False


def faults_of_segments(elf):
    is_library = elf.type == ET_DYN and not elf.flags(DT_FLAGS_1) & DF_1_PIE
    if elf.type != ET_DYN:
        yield "is loaded at a fixed address: no position-independent executable"
    elif is_library and any(name == "main" for name, *_ in elf.symbols):
        yield "is an executable, but not marked as a position-independent one"
    if not elf.of_type(PT_GNU_RELRO):
        yield "keeps its relocation tables writable: no RELRO"
    if not (elf.flags(DT_FLAGS) & DF_BIND_NOW or elf.flags(DT_FLAGS_1) & DF_1_NOW
            or any(tag == DT_BIND_NOW for tag, _ in elf.dynamic)):
        yield "binds lazily: RELRO is not full"
    if not elf.of_type(PT_GNU_STACK) or any(segment[1] & PF_X for segment in elf.of_type(PT_GNU_STACK)):
        yield "has an executable stack"
    loads = elf.of_type(PT_LOAD)
    if any(segment[1] & PF_X and segment[1] & PF_W for segment in loads):
        yield "has memory that is both writable and executable"
    # The headers of the file lie in its first segment; where code is kept apart, that one holds no code.
    if any(segment[1] & PF_X and segment[2] == 0 for segment in loads):
        yield "does not keep its code apart from its headers and constants"


def faults_of_code(elf, fortified):
    taken = elf.undefined()
    if not taken & {"__stack_chk_fail", "__stack_chk_guard"}:
        yield "has no stack protector"
    checked = any(name.startswith("__") and name.endswith("_chk") for name in taken)
    if fortified and not checked and taken & UNCHECKED:
        yield f"calls {', '.join(sorted(taken & UNCHECKED))} and nothing that FORTIFY checks"
    if elf.machine == EM_X86_64 and not elf.has_protection_mark():
        if not elf.has_symbol_table:
            yield "is stripped and has no mark of control-flow protection: look at it before it is stripped"
            return
        called = {address for name, binding, kind, index, address in elf.symbols
                  if kind == STT_FUNC and binding != STB_LOCAL and index != SHN_UNDEF and name not in START_FILES}
        open_ones = sum(elf.code_at(address, 4) != ENDBR64 for address in called)
        if open_ones:
            yield "has functions without control-flow protection"


def faults_of_links(elf, name, options):
    for entry in elf.texts(DT_RPATH) + elf.texts(DT_RUNPATH):
        for folder in entry.split(":"):
            inside = any(pathlib.Path(folder).is_relative_to(known) for known in options.paths)
            if not (folder == "$ORIGIN" or folder.startswith("$ORIGIN/") or inside):
                yield f"looks for libraries in {folder or 'the folder it is started in'}"
    needed = elf.texts(DT_NEEDED)
    for pair in options.unlinked:
        program, library = pair.split("=")
        if program == name and library in needed:
            yield f"links {library}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=pathlib.Path, nargs="+")
    parser.add_argument("--fortified", action="store_true")
    parser.add_argument("--paths", nargs="*", default=[])
    parser.add_argument("--unlinked", nargs="*", default=[])
    parser.add_argument("--expect", type=pathlib.Path, help="a file of faults: succeed when exactly these are found")
    options = parser.parse_args()
    found = []
    for path in options.programs:
        elf = Elf(path)
        for fault in (*faults_of_segments(elf), *faults_of_code(elf, options.fortified),
                      *faults_of_links(elf, path.name, options)):
            found.append(f"{path.name} {fault}")
    conclude(found, options)


if __name__ == "__main__":
    main()
