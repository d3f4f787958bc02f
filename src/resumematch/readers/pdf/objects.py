"""PDF syntax → Python objects in pdfminer's types: an order of magnitude faster than its own parser.

It gives exactly what pdfminer gives, or raises Doubt.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from pdfminer.pdftypes import PDFObjRef
from pdfminer.psparser import PSLiteral

from resumematch.readers.pdf.tokens import (
    COMMENT,
    END,
    HEX,
    NAME,
    NAMES,
    NUMBER,
    REGULAR,
    STRING_BODY,
    Doubt,
    TooMuch,
    read_hex,
    read_number,
    read_string,
)

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument

_TOKEN = re.compile(
    rb"(" + NAME + rb")"  # 1
    rb"|(\d++)\s++\d++\s++R" + END + rb"|(" + NUMBER + rb")" + END +  # 2 a reference, 3
    rb"|\[((?:\s*+" + NUMBER + rb"(?=[\s\]]))*+)\s*+\]"  # 4 an array of numbers
    rb"|((?:" + HEX + rb"\s*+)++)"  # 5 hexadecimal strings
    rb"|\((" + STRING_BODY + rb")\)"  # 6
    rb"|(<<|>>|\[|\])"  # 7
    rb"|([A-Za-z]" + REGULAR + rb"*+)"  # 8 a keyword
    rb"|" + COMMENT +  # has no group
    rb"|([^\s])",  # 9 doubt
    re.DOTALL,
)  # fmt: skip
_LONGEST_ROW = 2_000_000  # bytes of numbers; the widths of the largest fonts take a tenth
_NO_DIGITS = b"< \t\n\r\f\v"
_CLOSED_BY = {b"<<": b">>", b"[": b"]"}


class Read(NamedTuple):
    """Objects up to a keyword, the keyword, and where it begins; an empty keyword where the bytes end."""

    values: list[Any]
    keyword: bytes
    at: int


def read_objects(
    data: bytes, start: int, end: int, *, document: "PDFDocument | None" = None, null: object = None
) -> Read:
    """Read the objects from one place up to the first keyword outside of them.

    Raises Doubt where pdfminer's own parser should be asked.
    """
    values: list[Any] = []
    push = values.append
    opened: list[tuple[bytes, list[Any]]] = []
    word, at = b"", end
    for match in _TOKEN.finditer(data, start, end):
        kind = match.lastindex or 0
        read = _READ.get(kind)
        if read is not None:
            push(read(match[kind]))
        elif kind == 2:
            push(PDFObjRef(document, read_number(match[2])))
        elif kind == 5:
            values += map(read_hex, match[5].translate(None, _NO_DIGITS).split(b">")[:-1])
        elif kind == 7:
            values = _bracket(match[7], opened, values)
            push = values.append
        elif kind == 8 and match[8] in _CONSTANTS:
            push(null if match[8] == b"null" else _CONSTANTS[match[8]])
        elif kind:
            word, at = match[0], match.start()
            break
    if opened or (word and not word[:1].isalpha()):
        raise Doubt
    return Read(values, word, at)


def read_numbers(text: bytes) -> list[Any]:
    """Return the numbers that stand between white space.

    Raises Doubt where they do not, TooMuch for more than any table holds.
    """
    if len(text) > _LONGEST_ROW:
        raise TooMuch
    try:
        return [int(part) for part in text.split()] if b"." not in text else [*map(read_number, text.split())]
    except ValueError:
        raise Doubt from None


_READ: dict[int, Callable[[bytes], Any]] = {
    1: NAMES.__getitem__,
    3: read_number,
    4: read_numbers,
    6: read_string,
}
_CONSTANTS = {b"true": True, b"false": False, b"null": None}


def _bracket(text: bytes, opened: list[tuple[bytes, list[Any]]], values: list[Any]) -> list[Any]:
    if text in _CLOSED_BY:
        opened.append((_CLOSED_BY[text], values))
        return []
    if not opened or opened[-1][0] != text:
        raise Doubt
    _, outer = opened.pop()
    outer.append(values if text == b"]" else _dictionary(values))
    return outer


def _dictionary(values: list[Any]) -> dict[str, Any]:
    keys = values[::2]
    if len(values) % 2 or not all(key.__class__ is PSLiteral for key in keys):
        raise Doubt
    return {str(key.name): value for key, value in zip(keys, values[1::2], strict=True) if value is not None}
