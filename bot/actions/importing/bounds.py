"""How large a file may be before anything of it is read: small ones can hold a great deal.

A workbook is a packed folder. A few kilobytes of it can unpack to gigabytes, and one cell
in the last corner makes a table of seventeen thousand million cells.
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import BinaryIO
from zlib import error as BrokenStream  # noqa: N812 - it is a class, under a small name

MOST_BYTES = 64 * 1024 * 1024
"""Of a file on the disk, packed or not."""
MOST_UNPACKED = 512 * 1024 * 1024
MOST_PARTS = 2_000
"""Files in the packed folder; a workbook of one page has about a dozen."""
MOST_CELLS = 20_000_000
"""From the first cell to the last, empty ones too: these are all held at once."""

_PIECE = 1 << 20
_CELL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,9})0*([0-9]{1,9})["']""")
_ROW = re.compile(rb"""<(?:\w+:)?row\s(?:[^<>]*\s)?r\s*=\s*["']0*([0-9]{1,9})["']""")
_UNNAMED = re.compile(
    rb"""<(?:\w+:)?(?:(row)(?=[\s/>])(?![^<>]*\sr\s*=)|(row)(?=[\s/>])|c(?=[\s/>])(?![^<>]*\sr\s*=))"""
)
"""A row without a number, any other row, or a cell without a place: it is next to the last one."""
_LONGEST_TAG = 1 << 20
_OVERLAP = 1024
_ENTITIES = b"<!DOCTYPE"


File = Path | bytes
"""On the disk, or already here."""


class TooMuchError(ValueError):
    """One sentence of what is too much, or that it is no workbook."""


def opened(file: File) -> BinaryIO:
    return io.BytesIO(file) if isinstance(file, bytes) else file.open("rb")


def check_text(file: File) -> None:
    """Raises TooMuchError, and OSError for what cannot be read.

    NUL is in no text, and no database keeps it.
    """
    _check_size(file)
    with opened(file) as stream:
        while piece := stream.read(_PIECE):
            if b"\0" in piece:
                raise TooMuchError("it is no text in UTF-8")


def check_workbook(file: File) -> None:
    """The same for a packed one: looks through all of it, a megabyte at a time.

    What the folder says of the size of its parts is not believed.
    """
    _check_size(file)
    try:
        with opened(file) as packed, zipfile.ZipFile(packed) as folder:
            parts = folder.infolist()
            if len(parts) > MOST_PARTS:
                raise TooMuchError(f"it has more than {MOST_PARTS:,} parts")
            left = MOST_UNPACKED
            for part in parts:
                left -= _unpacked(folder, part, left)
    except (zipfile.BadZipFile, BrokenStream, EOFError, NotImplementedError, RuntimeError) as no:
        raise TooMuchError("it is no workbook, or a broken one") from no


def _check_size(file: File) -> None:
    size = len(file) if isinstance(file, bytes) else file.stat().st_size
    if size > MOST_BYTES:
        raise TooMuchError(f"it has more than {MOST_BYTES // 1024 // 1024} MB")


def _unpacked(folder: zipfile.ZipFile, part: zipfile.ZipInfo, most: int) -> int:
    """Bytes of this part; no more than `most`."""
    corner, taken, before, begun = _Corner(), 0, b"", b""
    with folder.open(part) as stream:
        while piece := stream.read(_PIECE):
            taken += len(piece)
            if taken > most:
                size = MOST_UNPACKED // 1024 // 1024
                raise TooMuchError(f"it unpacks to more than {size} MB")
            text, before = before + piece, (before + piece)[-_OVERLAP:]
            if part.filename.endswith((".xml", ".rels")) and _ENTITIES in text:
                raise TooMuchError("it defines entities of its own, which no workbook does")
            # A page is one by what points to it: its name and folder may be any.
            corner.reach(text)
            begun = corner.count(begun + piece)
            if len(begun) > _LONGEST_TAG:
                raise TooMuchError("it is no workbook, or a broken one")
    return taken


class _Corner:
    """How far the cells of a page reach."""

    def __init__(self) -> None:
        self.row = self.column = 0
        self._unnamed_rows = self._here = self._longest = 0

    def reach(self, page: bytes) -> None:
        for column, row in _CELL.findall(page):
            self.row = max(self.row, int(row))
            self.column = max(self.column, _number(column.upper()))
        for row in _ROW.findall(page):
            self.row = max(self.row, int(row))
        self._check()

    def count(self, tags: bytes) -> bytes:
        """Each row and cell without a place, once; gives back the tag that is not whole yet."""
        whole = tags.rfind(b">") + 1
        self._count_unnamed(tags[:whole])
        self._check()
        return tags[at:] if (at := tags.rfind(b"<")) >= whole else b""

    def _check(self) -> None:
        rows, columns = self.row + self._unnamed_rows, self.column + self._longest
        if rows * columns > MOST_CELLS:
            raise TooMuchError(f"its cells reach over more than {MOST_CELLS:,}")

    def _count_unnamed(self, page: bytes) -> None:
        for found in _UNNAMED.finditer(page):
            if found[1] or found[2]:
                self._here = 0
                self._unnamed_rows += found[1] is not None
            else:
                self._here += 1
                self._longest = max(self._longest, self._here)


def _number(letters: bytes) -> int:
    number = 0
    for each in letters:
        number = number * 26 + each - 64
    return number
