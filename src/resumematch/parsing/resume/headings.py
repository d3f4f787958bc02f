"""Rows → sections: which rows are headings, told by their words and by looking like the other headings."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from resumematch.model.resume import Section, SectionKind
from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.rows import Row

MAX_HEADING = 60  # characters; longer lines are prose
MAX_WORDS = 7
CORE: frozenset[SectionKind] = frozenset(("experience", "education", "skills", "projects", "summary"))
JOINTS = re.compile(r"\s*[&/,+|·•]\s*")
EDGES = re.compile(r"^[\W\d_]+|[\W_]+$")
Style = tuple[float, bool, bool, bool]
SPACED = re.compile(r"^(?:\S\s){3,}\S$")


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


def kind_of(text: str, lexicon: Lexicon) -> SectionKind | None:
    """Tell the kind of section that a heading's words name; None when they name none."""
    words = fold(text)
    if not words or len(words) > MAX_HEADING:
        return None
    if words in lexicon.headings:
        return lexicon.headings[words]
    for part in _pieces(words, lexicon):
        if kind := lexicon.headings.get(part) or lexicon.headings.get(_bare(part, lexicon)):
            return kind
    return _by_last_word(words, lexicon)


def _by_last_word(words: str, lexicon: Lexicon) -> SectionKind | None:
    """ "Digital Skills": the last word says what it is, whatever stands before it."""
    *before, last = words.split()
    short = 0 < len(before) < MAX_WORDS // 2 and all(word.isalpha() for word in before)
    return lexicon.headings.get(last) if short and last in lexicon.head_nouns else None


def fold(text: str) -> str:
    """Bring a heading to the form of the lists: lower case, no edge signs, letters spaced out joined."""
    words = EDGES.sub("", " ".join(text.split()))
    if SPACED.match(words) or _mostly_single(words):
        words = words.replace(" ", "")
    return words.casefold().replace("’", "'")


def _mostly_single(words: str) -> bool:
    parts = words.split(" ")
    return len(parts) >= 4 and words.isupper() and sum(len(part) for part in parts) <= 1.6 * len(parts)


def _pieces(words: str, lexicon: Lexicon) -> Iterable[str]:
    for piece in JOINTS.split(words):
        run: list[str] = []
        for word in piece.split():
            if word in lexicon.joints:
                yield " ".join(run)
                run = []
            else:
                run.append(word)
        yield " ".join(run)


def _bare(piece: str, lexicon: Lexicon) -> str:
    words = piece.split()
    while len(words) > 1 and words[0] in lexicon.modifiers:
        words = words[1:]
    while len(words) > 1 and " ".join(words[:2]) in lexicon.modifiers:
        words = words[2:]
    return " ".join(words)


def _headings(rows: Sequence[Row], lexicon: Lexicon) -> list[_Heading]:
    named = [heading for row in rows if (heading := _named(row, lexicon))]
    named = _of_one_look(named)
    found = {heading.row.start: heading for heading in named}
    if named:
        siblings = _siblings_of(named, rows)
        later = (row for row in rows if row.start > named[0].row.start and row.start not in found)
        unnamed = [heading for row in later if (heading := _unnamed(row, siblings))]
        found |= {heading.row.start: heading for heading in unnamed}
    return [found[start] for start in sorted(found)]


def _named(row: Row, lexicon: Lexicon) -> _Heading | None:
    """Take a row, or its first cell, as a heading when its words are known."""
    if (row.mark and not _decorated(row)) or row.line.role == "cell":
        return None
    first = row.cells[0]
    text = first.text
    if len(text.split()) > MAX_WORDS or text.endswith((".", ",", ";")):
        return None
    if len(row.cells) > 1 and fold(text) not in lexicon.headings:
        return None
    kind = kind_of(text, lexicon)
    if kind is None or not _sure_alone(row, text) or (text.islower() and row.line.role != "heading"):
        return None
    return _Heading(row=row, text=text, kind=kind, end=first.end)


def _decorated(row: Row) -> bool:
    """Tell a heading with a sign before it ("■ EXPERIENCE") from an item that says "Experience"."""
    return row.caps or bool(row.line.bold and row.line.size) or row.line.role == "heading"


def _sure_alone(row: Row, text: str) -> bool:
    letter = next((char for char in text if char.isalpha()), "")
    return letter.isupper() or not letter.islower() or row.line.role == "heading"


def _of_one_look(named: list[_Heading]) -> list[_Heading]:
    """Drop named rows that look lesser than the surest headings ("Languages" as a label within Skills)."""
    sure = [heading for heading in named if heading.kind in CORE]
    if not sure:
        return named
    if sum(heading.text.endswith(":") for heading in sure) * 2 < len(sure):
        named = [h for h in named if not h.text.endswith(":")]  # a label within a section ("Key achievements:")
        sure = [heading for heading in sure if not heading.text.endswith(":")]
    if any(heading.row.line.role == "heading" for heading in sure):
        levels = Counter(heading.row.line.level for heading in sure if heading.row.line.role == "heading")
        level = min(level for level, count in levels.items() if count == max(levels.values()))
        return [h for h in named if h.row.line.role == "heading" and h.row.line.level <= level]
    if not any(heading.row.line.size for heading in sure):
        return _standing_alike(named, sure)
    models = _models(sure)
    return [h for h in named if _not_lesser(h.row.style, models.get(h.row.line.block, models[None]))]


def _models(sure: Sequence[_Heading]) -> dict[int | None, Style]:
    """Take the commonest look of the surest headings: by block, for a sidebar has its own; under None, of all."""
    looks: dict[int | None, list[Style]] = {None: [heading.row.style for heading in sure]}
    for heading in sure:
        looks.setdefault(heading.row.line.block, []).append(heading.row.style)
    return {block: Counter(styles).most_common(1)[0][0] for block, styles in looks.items()}


def _standing_alike(named: list[_Heading], sure: Sequence[_Heading]) -> list[_Heading]:
    """Plain text: headings stand apart, or in capitals, when the others do."""
    capitals = sum(h.row.caps for h in sure) * 2 > len(sure)
    apart = sum(h.row.blank_before for h in sure) * 2 > len(sure)
    return [
        h for h in named
        if (h.row.caps or not capitals) and (h.row.blank_before or not apart or h.row.caps)
    ]  # fmt: skip


def _not_lesser(style: Style, model: Style) -> bool:
    size, bold, _, caps = style
    return size >= model[0] - 0.6 and (bold or not model[1] or size > model[0] + 1) and (caps or not model[3])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Siblings:
    """What the headings with known words have in common."""

    marked_up: bool  # the format itself says what is a heading
    levels: frozenset[int]
    styles: frozenset[Style]  # looks that two headings share, and not most rows
    fonts: frozenset[tuple[str | None, str | None]]  # with their colours
    capitals: bool


def _siblings_of(named: Sequence[_Heading], rows: Sequence[Row]) -> _Siblings:
    styles, all_styles = Counter(h.row.style for h in named), Counter(row.style for row in rows)
    return _Siblings(
        marked_up=named[0].row.line.role == "heading", levels=frozenset(h.row.line.level for h in named),
        styles=frozenset(style for style, count in styles.items() if 2 <= count >= all_styles[style] / 2),
        fonts=frozenset((h.row.line.font, h.row.line.color) for h in named),
        capitals=len(named) >= 2 and all(h.row.caps for h in named),
    )  # fmt: skip


def _unnamed(row: Row, siblings: _Siblings) -> _Heading | None:
    """Take a row as a heading with unknown words when it looks as the known ones do and nothing else does."""
    text = row.text.strip(" :\t")
    if row.mark or "\t" in row.text or len(text.split()) > MAX_WORDS or len(text) > MAX_HEADING:
        return None
    if not any(char.isalpha() for char in text) or text.endswith((".", ",")):
        return None
    if siblings.marked_up:
        same = row.line.role == "heading" and row.line.level in siblings.levels
    elif row.line.size:
        same = row.style in siblings.styles and (row.line.font, row.line.color) in siblings.fonts
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
