"""Content-stream bytes → operators with their operands, by one regular expression: many times as fast as pdfminer.

It gives exactly what pdfminer's own parser gives, or raises Doubt before anything was run.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

from resumematch.readers.pdf.objects import read_numbers, read_objects
from resumematch.readers.pdf.tokens import (
    COMMENT,
    END,
    HEX,
    HEX_DIGITS,
    NAME,
    NAMES,
    NUMBER,
    REGULAR,
    STRING,
    STRING_BODY,
    Doubt,
    TooMuch,
    read_hex,
    read_string,
)


class Unread(bytes):
    """A dictionary, left as it is written: no operator that paints asks what it says."""

    __slots__ = ()


PATH = "m l c v y re h"
"""Stands for path construction operators in a row; their operand is a run of bytes that `read_path` reads if needed."""

_PAIR = NUMBER + rb"\s++" + NUMBER + rb"\s++"
_SEGMENT = (
    rb"(?:" + _PAIR + rb"(?:[ml]|" + _PAIR + rb"(?:re|[vy]|" + _PAIR + rb"c))|h)" + END + rb"\s*+"
)  # fmt: skip
_NUMBERS = NUMBER + rb"(?:\s++" + NUMBER + rb")*+"
_OPERATOR = rb"\s*+([A-Za-z'\"]" + REGULAR + rb"*+)"
_PLAIN = rb"\((?:[^()\\]++|\\[^()\\])*+\)"
_DICTIONARY = (
    rb"<<(?:[^<>()%]++|" + HEX + rb"|" + STRING + rb"|<<(?:[^<>()%]++|" + HEX + rb"|" + STRING + rb")*+>>)*+>>"
)
_TOKEN = re.compile(
    rb"((?:" + _SEGMENT + rb")++)"  # 1 a path
    rb"|(" + _NUMBERS + rb")(?:" + _OPERATOR + rb")?+"  # 2, 3
    rb"|" + _OPERATOR +  # 4
    rb"|\((" + STRING_BODY + rb")\)(?:" + _OPERATOR + rb")?+"  # 5, 6
    rb"|\[((?:[\d\s.+\-]++|" + _PLAIN + rb")*+)\](?:" + _OPERATOR + rb")?+"  # 7 an array of plain strings, 8
    rb"|<(" + HEX_DIGITS + rb")>(?:" + _OPERATOR + rb")?+"  # 9, 10
    rb"|(" + NAME + rb")(?:\s*+(" + _NUMBERS + rb"))?+(?:" + _OPERATOR + rb")?+"  # 11, 12, 13
    rb"|\[((?:[\d\s.+\-]++|" + HEX + rb")*+)\](?:" + _OPERATOR + rb")?+"  # 14 an array of hexadecimal strings, 15
    rb"|(\[(?:[^\[\]()<>%]++|" + STRING + rb"|" + HEX + rb"|" + _DICTIONARY + rb")*+\])"  # 16 any other array
    rb"|(" + _DICTIONARY + rb")"  # 17
    rb"|" + COMMENT +  # has no group
    rb"|([^\s])",  # 18 doubt
    re.DOTALL,
)  # fmt: skip
_PARTS = re.compile(rb"((?:" + NUMBER + rb"\s++)*+)(re|[mlcvyh])")
_DOUBTFUL = frozenset((b"BI", b"ID", b"true", b"false", b"null", b"R", *map(str.encode, PATH.split())))
_MAX_KNOWN = 1000  # operators that are kept; PDF has 73


class _Operators(dict[bytes, str]):
    def __missing__(self, text: bytes) -> str:
        if text in _DOUBTFUL or (text[:1] in b"'\"" and len(text) > 1):
            raise Doubt
        operator = text.decode("utf-8", "ignore")
        if len(self) < _MAX_KNOWN:
            self[text] = operator
        return operator


_OPERATORS = _Operators()


def read_instructions(data: bytes, limit: int) -> list[Any]:
    """Return a content stream's operators, each followed by its operands; all numbers are floats.

    Raises Doubt when pdfminer's own parser should be asked instead, TooMuch for more than `limit` tokens.
    """
    instructions: list[Any] = []
    emit = instructions.append
    operators, names = _OPERATORS, NAMES
    waiting: list[Any] = []  # operands that no operator followed at once
    operands: Sequence[Any]
    matches = _TOKEN.finditer(data)
    for match in islice(matches, limit):
        kind = match.lastindex
        if kind == 3:
            operands = [*map(float, match[2].split())]
        elif kind == 4:
            operands = ()
        elif kind == 10:
            operands = (read_hex(match[9]),)
        elif kind == 13:
            name, numbers = match.group(11, 12)
            operands = [names[name], *map(float, numbers.split())] if numbers else (names[name],)
        elif kind == 1:
            emit(PATH)
            emit((match[1],))
            continue
        elif kind in _BEFORE_OPERATOR:
            operands = (_READ[kind - 1](match[kind - 1]),)
        else:
            waiting += _read_operands(match, kind)
            continue
        emit(operators[match[kind]])
        if waiting:
            operands = [*waiting, *operands]
            waiting = []
        emit(operands)
    if next(matches, None) is not None:
        raise TooMuch
    return instructions


def _read_operands(match: re.Match[bytes], kind: int | None) -> list[Any]:
    if kind is None:
        return []
    if kind == 2:
        return [*map(float, match[2].split())]
    if kind == 12:
        return [NAMES[match[11]], *map(float, match[12].split())]
    if kind not in _READ:
        raise Doubt
    return [_READ[kind](match[kind])]


def _read_plain_array(text: bytes) -> list[Any]:
    parts = text.replace(b"(", b")").split(b")")
    return _join(parts, [read_string(part) if b"\\" in part else part for part in parts[1::2]])


def _read_hex_array(text: bytes) -> list[Any]:
    parts = text.replace(b"<", b">").split(b">")
    return _join(parts, map(read_hex, parts[1::2]))


def _join(parts: Sequence[bytes], strings: Iterable[bytes]) -> list[Any]:
    """Set the strings between the numbers, which are every other part."""
    array: list[Any] = []
    add = array.append
    for numbers, string in zip(parts[::2], strings, strict=False):
        if numbers:
            try:
                add(float(numbers))
            except ValueError:  # none, or more than one
                array += read_numbers(numbers)
        add(string)
    return array + read_numbers(parts[-1]) if parts[-1] else array


def _read_array(text: bytes) -> Any:
    (array,), _, _ = read_objects(text, 0, len(text))
    return array


_READ: dict[int, Callable[[bytes], Any]] = {
    5: read_string,
    7: _read_plain_array,
    9: read_hex,
    11: NAMES.__getitem__,
    14: _read_hex_array,
    16: _read_array,
    17: Unread,
}
_BEFORE_OPERATOR = frozenset((6, 8, 15))


def read_path(run: bytes) -> list[tuple[Any, ...]]:
    """Return a path's segments in pdfminer's form: ("m", x, y), ("l", x, y), ("c", …), ("h",)."""
    path: list[tuple[Any, ...]] = []
    for match in _PARTS.finditer(run):
        numbers = [float(number) for number in match[1].split()]
        operator = match[2].decode()
        if operator == "re":
            path.extend(_rectangle(*numbers))
        else:
            path.append((operator, *numbers))
    return path


def _rectangle(x: float, y: float, width: float, height: float) -> tuple[tuple[Any, ...], ...]:
    return (("m", x, y), ("l", x + width, y), ("l", x + width, y + height), ("l", x, y + height), ("h",))
