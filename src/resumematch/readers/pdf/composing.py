"""Drafts of all pages → the document's text, its lines and links."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from resumematch.model.document import Line, Link
from resumematch.readers.pdf.ink import Ink
from resumematch.readers.pdf.lines import Draft
from resumematch.readers.pdf.links import find_links


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A document's text with what lies on it."""

    text: str
    lines: tuple[Line, ...]
    links: tuple[Link, ...]


def compose(drafts: Sequence[Draft], inks: Sequence[Ink]) -> Composed:
    """Set the drafts one after another; an empty line stands between blocks."""
    parts: list[str] = []
    lines: list[Line] = []
    placed: dict[int, list[tuple[int, Draft]]] = defaultdict(list)
    at = 0
    last: Draft | None = None
    for draft in drafts:
        if last is not None:
            joint = "\n\n" if draft.block != last.block else "\n"
            parts.append(joint)
            at += len(joint)
        lines.append(_line(draft, at))
        placed[draft.page].append((at, draft))
        parts.append(draft.text)
        at += len(draft.text)
        last = draft
    found = {link for ink in inks for link in find_links(ink.links, ink.number, placed[ink.number])}
    links = sorted(found, key=lambda link: (link.start, link.end, link.url))
    return Composed(text="".join(parts), lines=tuple(lines), links=tuple(links))


def _line(draft: Draft, start: int) -> Line:
    return Line(
        start=start,
        end=start + len(draft.text),
        page=draft.page,
        box=draft.box,
        role=draft.role,
        level=draft.level,
        size=draft.size,
        bold=draft.bold,
        italic=draft.italic,
        color=draft.color,
        font=draft.font,
        block=draft.block,
        gap=draft.gap,
    )
