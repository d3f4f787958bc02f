"""Tables of letters: "ToUnicode" streams and the heads of Type 1 fonts → the letter of each character code."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from typing import Any

from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.encodingdb import name2unicode
from pdfminer.psparser import PSLiteral

from resumematch.readers.pdf.objects import read_objects
from resumematch.readers.pdf.tokens import NAME, Doubt, TooMuch

_MAX_RANGE = 0x10000  # codes; a table that claims more in one range is an attack, or a mistake
_MAX_LETTERS = 500_000  # of one table, however often it names the same code; the largest fonts have 65,536 glyphs
_DOUBTFUL = frozenset((b"usecmap", b"endcidrange", b"endcidchar"))  # they add letters in ways of their own
_ENCODING = re.compile(
    rb"/Encoding 256 array\s+0 1 255 \{\s?1 index exch /\.notdef put\s?\} for\s((?:\s*+dup \d{1,3} ?"
    + NAME
    + rb" put\s)*+)"
)
_ENTRY = re.compile(rb"dup (\d+) ?/(\S+) put")


def letters_of_table(data: bytes) -> dict[int, str]:
    """Read a "ToUnicode" table with our parser, or with pdfminer's in doubt.

    Raises TooMuch for a table that no font has.
    """
    try:
        return read_letters(data)
    except Doubt:
        table = _LimitedTable()
        CMapParser(table, BytesIO(data)).run()
        return table.cid2unichr


class _LimitedTable(FileUnicodeMap):
    added = 0

    def add_cid2unichr(self, cid: int, code: PSLiteral | bytes | int) -> None:
        self.added += 1
        if self.added > _MAX_LETTERS:
            raise TooMuch
        super().add_cid2unichr(cid, code)


def read_letters(data: bytes) -> dict[int, str]:
    """Read a "ToUnicode" table, as pdfminer does.

    Raises Doubt where pdfminer's own parser should be asked, TooMuch for a table that no font has.
    """
    letters: dict[int, str] = {}
    left = _MAX_LETTERS
    begun, at = b"", 0
    while True:
        values, keyword, at = read_objects(data, at, len(data))
        if not keyword or keyword == b"endcmap":
            break
        if keyword == b"endbfchar" and begun == b"beginbfchar":
            left -= _add(letters, _read_characters(values), left)
        elif keyword == b"endbfrange" and begun == b"beginbfrange":
            left -= _add(letters, _read_ranges(values), left)
        elif keyword in _DOUBTFUL or keyword.startswith(b"endbf"):
            raise Doubt
        begun, at = keyword, at + len(keyword)
    if data.find(b"begincmap", at) >= 0:
        raise Doubt
    return letters


def _add(letters: dict[int, str], found: Iterator[tuple[int, Any]], limit: int) -> int:
    count = 0
    for count, (code, value) in enumerate(found, 1):
        if not isinstance(value, bytes):
            raise Doubt
        if count > limit:
            raise TooMuch
        text = value.decode("utf-16-be", "ignore")
        if not (text == "\xa0" and letters.get(code) == " "):  # where two claim a code, a space stays a space
            letters[code] = text
    return count


def _read_characters(values: Sequence[Any]) -> Iterator[tuple[int, Any]]:
    for code, value in zip(values[::2], values[1::2], strict=False):
        if isinstance(code, bytes) and isinstance(value, bytes):
            yield int.from_bytes(code, "big"), value


def _read_ranges(values: Sequence[Any]) -> Iterator[tuple[int, Any]]:
    for low, high, value in zip(values[::3], values[1::3], values[2::3], strict=False):
        if not isinstance(low, bytes) or not isinstance(high, bytes) or len(low) != len(high):
            continue
        first, last = int.from_bytes(low, "big"), int.from_bytes(high, "big")
        last = min(last, first + _MAX_RANGE)
        if isinstance(value, list):
            yield from zip(range(first, last + 1), value, strict=False)
        elif isinstance(value, bytes):
            prefix, base, length = value[:-4], int.from_bytes(value[-4:], "big"), len(value[-4:])
            for step in range(last - first + 1):
                yield first + step, prefix + ((base + step) & 0xFFFFFFFF).to_bytes(4, "big")[4 - length :]
        else:
            raise Doubt


def read_head(data: bytes) -> dict[int, str]:
    """Read the encoding in the head of a Type 1 font, in the one form that programs write it in.

    Raises Doubt for any other, and where something else in the head could add to it.
    """
    found = _ENCODING.search(data)
    if found is None or data.count(b"(") != data.count(b")") or b"%" in data[found.start() :]:
        raise Doubt
    entries = _ENTRY.findall(found[1])
    if data.count(b"put") != len(entries) + 1:
        raise Doubt
    named = ((int(code), letter_of_name(name.decode("utf-8", "replace"))) for code, name in entries)
    return {code: letter for code, letter in named if letter is not None}


@lru_cache(maxsize=5000)
def letter_of_name(name: Any) -> str | None:
    """Return the letters of a glyph's name; None for a name that says nothing."""
    try:
        return name2unicode(name)
    except (KeyError, ValueError):
        return None
