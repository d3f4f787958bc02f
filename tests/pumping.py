"""Strings made to hurt a regular expression: what one of its repeats takes, very often, and then something wrong."""

import re
from collections.abc import Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

LETTERS = "aA0 .,-_/@:+'\t\n•é(|#*"
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
WRONG_ENDS = ("", "\x00", "!", "\n\x00")


Recipe = tuple[str, str, str]  # what stands before, what is repeated, what stands at the end


def text(recipe: Recipe, length: int, white_space: int) -> str:
    """Return an attack of about `length` characters; white space runs on for `white_space` of them at most."""
    before, unit, end = recipe
    if unit.isspace():
        unit = unit * white_space + "a"
    return before + unit * max(1, length // len(unit)) + end


def recipes(pattern: re.Pattern[str], most: int | None = None) -> list[Recipe]:
    """Return for every repeat of the pattern a few attacks. Of more than `most`, some at even distances."""
    chosen = list(_recipes(pattern))
    return chosen[:: max(1, len(chosen) // most)] if most else chosen


def _recipes(pattern: re.Pattern[str]) -> Iterator[Recipe]:
    tree = parser.parse(pattern.pattern, pattern.flags)
    seen = set()
    for before, body in _repeats(tree, ""):
        if before:  # begins again and again, and never ends
            yield "", before, ""
        for unit in _units(body):
            for end in WRONG_ENDS:
                if (before, unit, end) not in seen:
                    seen.add((before, unit, end))
                    yield before, unit, end


def _repeats(tree: Any, before: str) -> Iterator[tuple[str, Any]]:
    for kind, value in tree:
        if kind in REPEATS:
            least, most, body = value
            if most is op.MAXREPEAT or most > 100:
                yield before, body
            yield from _repeats(body, before)
            before += _sample(body) * least
        elif kind is op.BRANCH:
            for branch in value[1]:
                yield from _repeats(branch, before)
            before += _sample(value[1][0])
        elif kind in (op.SUBPATTERN, op.ATOMIC_GROUP):
            body = value[-1] if kind is op.SUBPATTERN else value
            yield from _repeats(body, before)
            before += _sample(body)
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            yield from _repeats(value[1], before)
        else:
            before += _one(kind, value)


def _units(body: Any) -> list[str]:
    if len(body) == 1:
        kind, value = body[0]
        matching = [letter for letter in LETTERS if _takes(kind, value, letter)]
        if matching:
            return matching[:6]
    units = [_sample(body)]
    if len(body) == 1 and body[0][0] is op.BRANCH:
        units = [_sample(branch) for branch in body[0][1][1]]
    if len(body) == 1 and body[0][0] is op.SUBPATTERN:
        units += _units(body[0][1][-1])
    return [unit for unit in units if unit]


def _sample(tree: Any) -> str:
    text = ""
    for kind, value in tree:
        if kind in REPEATS:
            text += _sample(value[2]) * max(1, min(value[0], 5))
        elif kind is op.BRANCH:
            text += _sample(value[1][0])
        elif kind is op.SUBPATTERN:
            text += _sample(value[-1])
        elif kind is op.ATOMIC_GROUP:
            text += _sample(value)
        else:
            text += _one(kind, value)
    return text


def _one(kind: Any, value: Any) -> str:
    if kind is op.LITERAL:
        return chr(value)
    if kind in (op.IN, op.ANY, op.NOT_LITERAL):
        return next((letter for letter in LETTERS if _takes(kind, value, letter)), _first(kind, value))
    return ""  # a place, a look around, a reference back


def _first(kind: Any, value: Any) -> str:
    for inner, what in value if kind is op.IN else ():
        if inner is op.LITERAL:
            return chr(what)
        if inner is op.RANGE:
            return chr(what[0])
    return "a"


def _takes(kind: Any, value: Any, letter: str) -> bool:
    if kind is op.ANY:
        return letter != "\n"
    if kind is op.NOT_LITERAL:
        return ord(letter) != value
    if kind is op.LITERAL:
        return ord(letter) == value
    if kind is not op.IN:
        return False
    negated = value[0][0] is op.NEGATE
    return negated != any(_in_class(inner, what, letter) for inner, what in value)


def _in_class(kind: Any, value: Any, letter: str) -> bool:
    if kind is op.LITERAL:
        return ord(letter) == value
    if kind is op.RANGE:
        return value[0] <= ord(letter) <= value[1]
    if kind is op.CATEGORY:
        name = str(value).rsplit("_", 1)[1].lower()
        has = {"digit": letter.isdigit(), "space": letter.isspace(), "word": letter.isalnum() or letter == "_"}[name]
        return has != ("NOT" in str(value))
    return False
