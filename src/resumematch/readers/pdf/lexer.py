"""Content-stream bytes → operators with their operands, by one regular expression: many times as fast as pdfminer.

It gives exactly what pdfminer's own parser gives, or raises Doubt before anything was run.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import length_hint
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
_NUMBERS = NUMBER + rb"(?:\s++" + NUMBER + rb"){0,63}+"
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
_MAX_WAITING = 10_000  # operands; no operator takes more than 34


class _Operators(dict[bytes, str]):
    def __missing__(self, text: bytes) -> str:
        if text in _DOUBTFUL or (text[:1] in b"'\"" and len(text) > 1):
            raise Doubt
        operator = text.decode("utf-8", "ignore")
        if len(self) < _MAX_KNOWN:
            self[text] = operator
        return operator


_OPERATORS = _Operators()


def read_instructions(data: bytes, supply: Iterator[object]) -> list[Any]:
    """Return a content stream's operators, each followed by its operands; all numbers are floats.

    Every token takes one item of the supply, which the streams of a document share. Raises TooMuch where it runs out,
    Doubt when pdfminer's own parser should be asked instead.
    """
    instructions: list[Any] = []
    emit = instructions.append
    operators, names = _OPERATORS, NAMES
    waiting: list[Any] = []  # operands that no operator followed at once
    operands: Sequence[Any]
    for match, _ in zip(_TOKEN.finditer(data), supply, strict=False):
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
            _add_operands(waiting, match, kind)
            continue
        emit(operators[match[kind]])
        if waiting:
            operands = [*waiting, *operands]
            waiting = []
        emit(operands)
    if not length_hint(supply):
        raise TooMuch
    return instructions


def _add_operands(waiting: list[Any], match: re.Match[bytes], kind: int | None) -> None:
    if kind is None:
        return
    if kind == 2:
        waiting += map(float, match[2].split())
    elif kind == 12:
        waiting += [NAMES[match[11]], *map(float, match[12].split())]
    elif kind in _READ:
        waiting.append(_READ[kind](match[kind]))
    else:
        raise Doubt
    if len(waiting) > _MAX_WAITING:
        raise TooMuch


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
