"""Fragments → the same, with the rest of a range of dates that wrapped in its narrow column behind its beginning."""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumematch.readers.pdf.columns import TIGHT, is_dated
from resumematch.readers.pdf.fragments import Fragment, Letter, group_rows
from resumematch.readers.pdf.gutters import Row

_OPEN = re.compile(
    r"\d\s*(?:[-–—]|to|until|bis)\s*(?:[^\W\d_]{2,9}[.-]?|q[1-4])?$", re.I
)  # "May 2019 –", "May 2019 – Oct."
_WHEN = (
    r"(?:(?i:jan|feb|f[eé]v|m[aä]r|apr|avr|abr|ma[iyj]|mag|jun|juin|giu|jul|juil|lug|aug|ao[uû]|ago|sep|set|o[ck]t|out|ott|"
    r"nov|d[eé]c|dez|dic|gen|ene|spring|summer|autumn|fall|winter|early|mid|late|since)(?:[a-zà-ÿ]{0,7}|[A-Z]{0,7})\.?|[Qq][1-4]|\d\d?[./])"
)
_PART = re.compile(rf"{_WHEN}?(?:(?:19|20)\d\d)?(?:[-–—]{_WHEN}?)?")  # of a range, up to its end's year
_MOST_LETTERS = 16
_EDGE = 2.0  # points by which the edges of one column differ
_STRETCHED = 4.0  # ems between a month and its year in a justified narrow column


def join_ranges(fragments: Sequence[Fragment]) -> list[Fragment]:
    """Join what a narrow column broke: a month from its year, the end of a range from its start."""
    joined: list[Fragment] = []
    above: Row = []
    for row in group_rows(fragments):
        kept: Row = []
        for fragment in _with_months(row):
            start = _opened_by(fragment, above)
            if start is None:
                kept.append(fragment)
            else:
                above[above.index(start)] = continued(start, fragment)
        joined.extend(above)
        above = kept
    return joined + above


def continued(start: Fragment, rest: Fragment) -> Fragment:
    """Set a piece of the next row behind another, without the hyphen that broke a word."""
    letters, more = start.letters, rest.letters
    if start.raw[-1:] == "-" and start.raw[-2:-1].isalpha() and rest.raw[:1].islower():
        letters, more = letters[:-1], [_on_row(letter, letters[-1]) for letter in more]
    return replace(start, letters=[*letters, *more], x1=max(start.x1, rest.x1), written=None)


def _on_row(letter: Letter, last: Letter) -> Letter:
    return letter._replace(glyph=letter.glyph._replace(baseline=last.glyph.baseline))


def _with_months(row: Row) -> Row:
    """Join the words of a date that justification tore apart."""
    joined: Row = []
    for fragment in row:
        last = joined[-1] if joined else None
        near = last and fragment.x0 - last.x1 < _STRETCHED * fragment.size and last.size == fragment.size
        if last and near and _PART.fullmatch(last.raw) and _PART.fullmatch(last.raw + fragment.raw):
            letters = [*last.letters, *fragment.letters]
            joined[-1] = replace(last, letters=letters, x1=fragment.x1, written=None)
        else:
            joined.append(fragment)
    return joined


def _opened_by(rest: Fragment, above: Row) -> Fragment | None:
    """Return what begins the range that a text closes."""
    if len(rest.letters) > _MOST_LETTERS or not is_dated(rest.raw):
        return None
    return next((start for start in above if _is_open(start) and _is_below(rest, start)), None)


def _is_open(fragment: Fragment) -> bool:
    return is_dated(fragment.raw) and _OPEN.search(fragment.raw) is not None


def _is_below(rest: Fragment, start: Fragment) -> bool:
    edges = abs(rest.x0 - start.x0), abs(rest.x1 - start.x1)
    return min(edges) <= _EDGE and 0.5 * start.size < rest.baseline - start.baseline <= TIGHT * start.size
