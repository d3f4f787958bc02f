"""Rows of a region → drafts of printed lines, still without their place in the document."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from resumematch.model.document import Box, Role
from resumematch.readers.pdf.columns import is_dated
from resumematch.readers.pdf.fragments import Fragment, Letter
from resumematch.readers.pdf.ink import Look
from resumematch.readers.pdf.region import Region
from resumematch.readers.pdf.sideways import Sideways
from resumematch.readers.pdf.typeset import set_row

T = TypeVar("T", bound=Hashable)


@dataclass(slots=True, kw_only=True)
class Draft:
    """A printed line of one page."""

    text: str
    page: int
    box: Box
    baseline: float
    block: int
    places: list[tuple[int, Letter]]
    size: float
    bold: bool
    italic: bool
    color: str | None
    font: str
    role: Role | None = None
    level: int = 0
    gap: float | None = None
    icons: int = 0
    unmapped: int = 0
    spaced: int = 0
    icon: str | None = None  # which icon opens the line
    beside: float | None = None  # where what it heads begins, if it runs along an edge of the page


def draft_lines(region: Region, page: int, block: int) -> list[Draft]:
    """Write out the rows of one region."""
    drafts: list[Draft] = []
    for row in region.rows:
        draft = _draft(row, page, block)
        if not draft.text:
            continue
        if drafts:
            draft.gap = round(draft.box.top - drafts[-1].box.bottom, 2)
        drafts.append(draft)
    return drafts


def _draft(row: Sequence[Fragment], page: int, block: int) -> Draft:
    setting = set_row(row)
    found = [letter for fragment in row for letter in fragment.letters]
    baseline = round(max(row, key=lambda fragment: len(fragment.letters)).baseline, 2)
    look = _usual_look(_leading(setting.text, setting.places) or found)
    tall = max(fragment.size for fragment in row)
    return Draft(
        text=setting.text,
        page=page,
        box=Box(
            x0=round(min(fragment.x0 for fragment in row), 2),
            top=round(baseline - 0.78 * tall, 2),
            x1=round(max(fragment.x1 for fragment in row), 2),
            bottom=round(baseline + 0.22 * tall, 2),
        ),
        baseline=baseline,
        block=block,
        places=setting.places,
        **look._asdict(),
        role="item" if setting.item else None,
        level=1 if setting.item else 0,
        icons=setting.icons,
        unmapped=setting.unmapped,
        spaced=setting.spaced,
        icon=setting.icon,
    )


def _leading(text: str, places: Sequence[tuple[int, Letter]]) -> list[Letter]:
    """Return the letters before the first wide gap: a bold title keeps its look beside a plain date."""
    head, gap, _ = text.partition("\t")
    if not gap or is_dated(head) or not any(map(str.isalpha, head)):
        return []
    return [letter for at, letter in places if at < len(head)]


def draft_sideways(text: Sideways, page: int) -> Draft:
    """Write out a text that is turned."""
    look = _usual_look([letter for _, letter in text.places])
    x0, top, x1, bottom = text.box
    return Draft(
        text=text.text,
        page=page,
        box=Box(x0=round(x0, 2), top=round(top, 2), x1=round(x1, 2), bottom=round(bottom, 2)),
        baseline=round(bottom, 2),
        block=0,
        places=list(text.places),
        **look._asdict(),
        beside=text.top if text.steep else None,
    )


class _UsualLook(NamedTuple):
    size: float
    bold: bool
    italic: bool
    color: str | None
    font: str


def _usual_look(found: Sequence[Letter]) -> _UsualLook:
    """Return what most letters have, of each trait."""
    looks = [letter.glyph.look for letter in found]
    first = looks[0]
    if looks.count(first) == len(looks):
        return _UsualLook(round(first.size, 2), first.bold, first.italic, first.color, first.font)
    known = {id(look): look for look in looks}
    weighed = [(known[number], count) for number, count in Counter(map(id, looks)).items()]

    def most(trait: Callable[[Look], T]) -> T:
        counts: Counter[T] = Counter()
        for look, count in weighed:
            counts[trait(look)] += count
        return counts.most_common(1)[0][0]

    return _UsualLook(
        size=most(lambda look: round(look.size, 2)),
        bold=most(lambda look: look.bold),
        italic=most(lambda look: look.italic),
        color=most(lambda look: look.color),
        font=most(lambda look: look.font),
    )
