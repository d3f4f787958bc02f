"""Rows → sections: which rows are headings, told by their words and by looking like the other headings."""

import re
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
    parts = []
    if before := [row for row in rows if row.end <= headings[0].row.start]:
        parts.append(_part(None, before[0].start, headings[0].row.start, before, lexicon))
    stops = [*(heading.row.start for heading in headings[1:]), end]
    for heading, stop in zip(headings, stops, strict=True):
        inside = (_after(heading, row) for row in rows if heading.row.start <= row.start < stop)
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
    styles = Counter(heading.row.style for heading in named)
    blocks = {heading.row.start for heading in named}
    found = {heading.row.start: heading for heading in named}
    for row in rows:
        if row.start not in blocks and (heading := _unnamed(row, styles, named, rows)):
            found[row.start] = heading
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
        return [h for h in named if _stands_like(h.row, sure)]
    return [h for h in named if _not_lesser(h.row.style, _model(sure, h.row.line.block))]


def _model(sure: Sequence[_Heading], block: int) -> tuple[float, bool, bool, bool]:
    """Take the commonest look of the surest headings: those of the same block, for a sidebar has its own."""
    near = [heading for heading in sure if heading.row.line.block == block]
    style, _ = Counter(heading.row.style for heading in near or sure).most_common(1)[0]
    return style


def _stands_like(row: Row, sure: Sequence[_Heading]) -> bool:
    """Plain text: headings stand apart, or in capitals, when the others do."""
    capitals = sum(h.row.caps for h in sure) * 2 > len(sure)
    apart = sum(h.row.blank_before for h in sure) * 2 > len(sure)
    return (row.caps or not capitals) and (row.blank_before or not apart or row.caps)


def _not_lesser(style: tuple[float, bool, bool, bool], model: tuple[float, bool, bool, bool]) -> bool:
    size, bold, _, caps = style
    return size >= model[0] - 0.6 and (bold or not model[1] or size > model[0] + 1) and (caps or not model[3])


def _unnamed(row: Row, styles: Counter, named: Sequence[_Heading], rows: Sequence[Row]) -> _Heading | None:  # type: ignore[type-arg]
    """Take a row as a heading with unknown words when it looks as the known ones do and nothing else does."""
    text = row.text.strip(" :\t")
    if row.mark or "\t" in row.text or len(text.split()) > MAX_WORDS or len(text) > MAX_HEADING or not named:
        return None
    if not any(char.isalpha() for char in text) or text.endswith((".", ",")) or row.start < named[0].row.start:
        return None
    model = named[0].row.line
    if model.role == "heading":
        same = row.line.role == "heading" and row.line.level in {h.row.line.level for h in named}
    elif row.line.size:
        same = (
            styles[row.style] >= 2
            and _fonts(named) >= {(row.line.font, row.line.color)}
            and not _common(row, rows, styles)
        )
    else:
        same = row.caps and row.blank_before and all(h.row.caps for h in named) and len(named) >= 2
    return _Heading(row=row, text=text, kind=None, end=row.end) if same else None


def _fonts(named: Sequence[_Heading]) -> set[tuple[str | None, str | None]]:
    return {(heading.row.line.font, heading.row.line.color) for heading in named}


def _common(row: Row, rows: Sequence[Row], styles: Counter) -> bool:  # type: ignore[type-arg]
    """Tell whether the headings' look is also that of entry titles, so that it proves nothing."""
    alike = sum(other.style == row.style for other in rows)
    return alike > 2 * styles[row.style]


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
