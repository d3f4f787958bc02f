"""Rows → sections: which rows are headings, told by their words and by looking like the other headings."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from resumematch.model.resume import Section, SectionKind
from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.rows import Row
from resumematch.parsing.resume.wordings import MAX_HEADING, MAX_WORDS, fold, kind_of, whole_kind_of

CORE: frozenset[SectionKind] = frozenset(("experience", "education", "skills", "projects", "summary"))
MAX_JOBS = 9  # headings of jobs that others are compared with
GAP = 0.7  # of the white space above known headings
SMALLER = 0.8  # points
MIN_SMALL = 2  # kinds of section that headings in small letters must name before they count
INLINE = re.compile(r"([^\W\d_][^:\n]{2,40}?)\s?:\s+(?=\S)")  # "Education: BSc Physics, 2012"
WHEN = re.compile(r"^\d|(?:19|20)\d\d\s?[–—-]")  # a date that stands above its title is no heading
Style = tuple[float, bool, bool, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A section with the rows under its heading."""

    section: Section
    rows: tuple[Row, ...]
    listing: bool  # nothing here is a statement of work


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heading:
    row: Row
    text: str
    kind: SectionKind | None  # None: the words are unknown
    end: int
    whole: bool = False  # the words are known as they stand, not by one of their parts


def parts_of(rows: Sequence[Row], lexicon: Lexicon, end: int) -> tuple[Part, ...]:
    """Cut the rows at their headings; `end` is the length of the text."""
    headings = _headings(rows, lexicon)
    if not headings:
        return (_part(None, 0, end, rows, lexicon),) if rows else ()
    starts = [row.start for row in rows]
    cuts = [*(bisect_left(starts, heading.row.start) for heading in headings), len(rows)]
    stops = [*(heading.row.start for heading in headings[1:]), end]
    parts = []
    if before := rows[: cuts[0]]:
        parts.append(_part(None, before[0].start, headings[0].row.start, before, lexicon))
    for n, (heading, stop) in enumerate(zip(headings, stops, strict=True)):
        inside = (_after(heading, row) for row in rows[cuts[n] : cuts[n + 1]])
        parts.append(_part(heading, heading.row.start, stop, [row for row in inside if row], lexicon))
    return tuple(parts)


def _headings(rows: Sequence[Row], lexicon: Lexicon) -> list[_Heading]:
    candidates = _without_labels([heading for row in rows if (heading := _named(row, lexicon))])
    named = _of_one_look([heading for heading in candidates if not _is_small(heading)])
    small = [heading for heading in candidates if _is_small(heading) and heading.whole]
    if not any(heading.kind in CORE for heading in named) or _are_larger(small, named):
        named = small if len({heading.kind for heading in small}) >= MIN_SMALL else named
    named = sorted([*named, *_inline(rows, named, lexicon)], key=lambda heading: heading.row.start)
    found = {heading.row.start: heading for heading in named}
    if named:
        siblings = _siblings_of(named, rows)
        later = (row for row in rows if row.start > named[0].row.start and row.start not in found)
        unnamed = [heading for row in later if (heading := _unnamed(row, siblings))]
        found |= {heading.row.start: heading for heading in unnamed}
    return [found[start] for start in sorted(found)]


def _without_labels(candidates: Sequence[_Heading]) -> list[_Heading]:
    """Drop what heads a part of every job ("Highlights"): it stands there again and again, smaller than a heading."""
    jobs = [heading for heading in candidates if heading.kind == "experience"]
    counts = Counter(fold(heading.text) for heading in candidates)
    return [
        heading
        for heading in candidates
        if counts[fold(heading.text)] < 2
        or heading.kind == "experience"
        or not any(_tops(job, heading) for job in jobs[:MAX_JOBS])
    ]


def _tops(one: _Heading, other: _Heading) -> bool:
    """Tell whether a heading is a greater one: by its level, else by its size."""
    if one.row.line.role == other.row.line.role == "heading":
        return one.row.line.level < other.row.line.level
    return (one.row.line.size or 0) > (other.row.line.size or 0) + SMALLER


def _named(row: Row, lexicon: Lexicon) -> _Heading | None:
    """Take a row, or its first cell, as a heading when its words are known."""
    if row.mark and not _decorated(row):
        return None
    first = row.cells[0]
    text = first.text
    whole = whole_kind_of(text, lexicon)
    if (len(row.cells) > 1 or row.line.role == "cell") and whole is None:
        return None
    if text.endswith((".", ",", ";")) or (whole is None and len(text.split()) > MAX_WORDS):
        return None
    kind = whole or kind_of(text, lexicon)
    if whole is None and kind == "other" and "," in text and lexicon.titles.first(text):
        return None  # "Engineering Manager, Recommendations"
    return _Heading(row=row, text=text, kind=kind, end=first.end, whole=whole is not None) if kind else None


def _decorated(row: Row) -> bool:
    """Tell a heading with a sign before it ("■ EXPERIENCE") from an item that says "Experience"."""
    return row.caps or bool(row.line.bold and row.line.size) or row.line.role == "heading"


def _is_small(heading: _Heading) -> bool:
    letter = next((char for char in heading.text if char.isalpha()), "")
    return letter.islower() and heading.row.line.role != "heading"


def _are_larger(small: Sequence[_Heading], named: Sequence[_Heading]) -> bool:
    """Tell headings in small letters that are larger than all that is capitalized: those are labels within sections."""
    sizes = [heading.row.line.size or 0.0 for heading in small if heading.kind in CORE]
    return bool(sizes) and min(sizes) > max((heading.row.line.size or 0.0) for heading in named) + 1


def _inline(rows: Sequence[Row], named: Sequence[_Heading], lexicon: Lexicon) -> list[_Heading]:
    """Find headings that have their text on their own line, where others end with a colon as well or there are none.

    A word that heads a line more than once is a label under jobs.
    """
    sure = [heading for heading in named if heading.kind in CORE]
    if sum(heading.text.endswith(":") for heading in sure) < len(sure):
        return []
    taken = {heading.kind for heading in named}
    labels: dict[str, list[_Heading]] = {}
    for row in rows:
        label = INLINE.match(row.text) if not row.mark and row.line.role != "heading" else None
        kind = whole_kind_of(label.group(1), lexicon) if label else None
        if label and kind in CORE and kind not in taken and label.group(1)[0].isupper():
            heading = _Heading(row=row, text=label.group(1), kind=kind, end=row.start + label.end(), whole=True)
            labels.setdefault(fold(label.group(1)), []).append(heading)
    return [found[0] for found in labels.values() if len(found) == 1]


def _of_one_look(named: list[_Heading]) -> list[_Heading]:
    """Drop named rows that look lesser than the surest headings ("Languages" as a label within Skills)."""
    sure = [heading for heading in named if heading.kind in CORE]
    if not sure:
        return named
    if _colons_label(sure):
        named = [h for h in named if not h.text.endswith(":")]  # a label within a section ("Key achievements:")
        sure = [heading for heading in sure if not heading.text.endswith(":")]
    if any(heading.row.line.role == "heading" for heading in sure):
        return _marked_up(named, sure)
    if not any(heading.row.line.size for heading in sure):
        return _standing_alike(named, sure)
    models = _models(sure)
    return [h for h in named if _not_lesser(h.row.style, models.get(h.row.line.block, models[None]))]


def _colons_label(sure: Sequence[_Heading]) -> bool:
    """Tell whether lines that end with a colon are labels within sections: other headings have none."""
    plain = {heading.kind for heading in sure if not heading.text.endswith(":")}
    colons = {heading.kind for heading in sure if heading.text.endswith(":")}
    return "experience" in plain or ("experience" not in colons and len(colons) < len(plain))


def _marked_up(named: Sequence[_Heading], sure: Sequence[_Heading]) -> list[_Heading]:
    """The format marks headings: those of their level, and in other regions bold capitals that say the same."""
    levels = Counter(heading.row.line.level for heading in sure if heading.row.line.role == "heading")
    level = min(level for level, count in levels.items() if count == max(levels.values()))
    main = {h.row.line.block for h in sure if h.row.line.role == "heading"}
    return [
        h
        for h in named
        if (h.row.line.role == "heading" and h.row.line.level <= level)
        or (h.row.line.role is None and h.whole and h.row.line.bold and h.row.caps and h.row.line.block not in main)
    ]


def _models(sure: Sequence[_Heading]) -> dict[int | None, Style]:
    """Take the commonest look of the surest headings: by block, for a sidebar has its own; under None, of all."""
    looks: dict[int | None, list[_Heading]] = {None: list(sure)}
    for heading in sure:
        looks.setdefault(heading.row.line.block, []).append(heading)
    models = {block: Counter(h.row.style for h in found).most_common(1)[0][0] for block, found in looks.items()}
    told = {block for block, found in looks.items() if any(h.whole and h.row.style == models[block] for h in found)}
    return {block: style for block, style in models.items() if block in told or _not_lesser(style, models[None])}


def _standing_alike(named: list[_Heading], sure: Sequence[_Heading]) -> list[_Heading]:
    """Plain text: headings stand apart, or in capitals, when the others do; the only one of its kind need not."""
    capitals = sum(h.row.caps for h in sure) * 2 > len(sure)
    apart = sum(h.row.blank_before for h in sure) * 2 > len(sure)
    alike = [h for h in named if h.row.caps or (not capitals and (h.row.blank_before or not apart))]
    kinds, starts = {h.kind for h in alike} | {"other"}, {h.row.start for h in alike}
    return [h for h in named if h.row.start in starts or (h.whole and h.kind not in kinds)]


def _not_lesser(style: Style, model: Style) -> bool:
    size, bold, _, caps = style
    return size >= model[0] - 0.6 and (bold or not model[1] or size > model[0] + 1) and (caps or not model[3])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Siblings:
    """What the headings with known words have in common."""

    marked_up: bool  # the format itself says what is a heading
    levels: frozenset[int]
    looks: frozenset[tuple[object, ...]]  # those that two headings share, and not most rows
    capitals: bool
    gap: float | None  # points of white space above most of them at least
    apart: bool  # an empty line stands above most of them


def _siblings_of(named: Sequence[_Heading], rows: Sequence[Row]) -> _Siblings:
    levels = frozenset(h.row.line.level for h in named if h.row.line.role == "heading")
    styles, all_styles = Counter(_look(h.row) for h in named), Counter(map(_look, rows))
    gaps = [h.row.line.gap for h in named if h.row.line.gap is not None]
    return _Siblings(
        marked_up=bool(levels), levels=levels,
        looks=frozenset(style for style, count in styles.items() if 2 <= count >= all_styles[style] / 2),
        capitals=len(named) >= 2 and all(h.row.caps for h in named),
        gap=min((gap for gap in gaps if gap > 0), default=None),
        apart=sum(h.row.blank_before for h in named) * 2 > len(named),
    )  # fmt: skip


def _look(row: Row) -> tuple[object, ...]:
    return (*row.style, row.line.font, row.line.color)


def _stands_as_far(row: Row, siblings: _Siblings) -> bool:
    """Tell whether as much white space stands above a row as above headings."""
    if row.line.gap is not None and siblings.gap is not None:
        return row.line.gap >= GAP * siblings.gap
    return row.blank_before or row.line.box is not None or not siblings.apart


def _unnamed(row: Row, siblings: _Siblings) -> _Heading | None:
    """Take a row as a heading with unknown words when it looks as the known ones do and nothing else does."""
    text = row.text.strip(" :\t")
    if row.mark or "\t" in row.text or len(text.split()) > MAX_WORDS or len(text) > MAX_HEADING:
        return None
    if not any(char.isalpha() for char in text) or text.endswith((".", ",")) or WHEN.search(text):
        return None
    if siblings.marked_up:
        same = row.line.role == "heading" and row.line.level in siblings.levels
    elif row.line.size:
        same = _look(row) in siblings.looks and _stands_as_far(row, siblings)
    else:
        same = row.caps and row.blank_before and siblings.capitals
    return _Heading(row=row, text=text, kind=None, end=row.end) if same else None


def _after(heading: _Heading, row: Row) -> Row | None:
    """Leave out the heading itself; what follows it on its own row is content."""
    if row.start != heading.row.start:
        return row
    rest = row.text[heading.end - row.start :]
    text = rest.strip()
    if not text or not any(char.isalnum() for char in text):
        return None
    start = heading.end + rest.index(text)
    return replace(row, text=text, start=start, end=start + len(text), mark="")


def _part(heading: _Heading | None, start: int, end: int, rows: Sequence[Row], lexicon: Lexicon) -> Part:
    kind: SectionKind = "other" if heading is None or heading.kind is None else heading.kind
    text = heading.text.rstrip(" :") if heading else ""
    section = Section(kind=kind, heading=text, start=start, end=end)
    words = fold(text)
    listing = heading is None or words in lexicon.listings or kind in ("skills", "interests")
    return Part(section=section, rows=tuple(rows), listing=listing)
