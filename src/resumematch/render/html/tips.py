"""Findings → numbered tips: before, after with its blanks marked, where to look."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from resumematch.model.document import Document
from resumematch.model.finding import SEVERITIES, Finding
from resumematch.render.place import place

BLANK = re.compile(r"(⟨[^⟨⟩]*⟩)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a suggestion; a blank is for the user to fill."""

    text: str
    blank: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """A finding as the page shows it."""

    number: int
    rule: str
    severity: str
    message: str
    quote: str | None
    place: str
    after: tuple[Piece, ...]
    without_number: tuple[Piece, ...]
    where: str | None
    start: int | None
    end: int | None
    page: int | None
    folded: bool
    brief: bool  # its rule has been told in full often enough: the rewrite is a click away


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place that tips point at, a bullet or a line: the weightiest are shown, the others folded beneath."""

    start: int
    end: int
    shown: tuple[Tip, ...]
    folded: tuple[Tip, ...]

    @property
    def tips(self) -> tuple[Tip, ...]:
        """Return all of them."""
        return (*self.shown, *self.folded)


@dataclass(frozen=True, slots=True, kw_only=True)
class TipGroup:
    """Tips of one rule about the document as a whole."""

    rule: str
    severity: str
    tips: tuple[Tip, ...]
    folded: tuple[Tip, ...] = ()


MOST_OF_A_RULE = 3
"""Tips of one rule told in full; by then its point is made, and the rest of the others is a click away."""

FEWEST_REWRITTEN = 4
"""Words of a quote that its rewrite is read beside; fewer are a word that the message has named."""

MOST_AT_A_SPOT = 2
"""What a reader can act on at once; the weightiest two, the rest a click away."""


def number_tips(document: Document, findings: Sequence[Finding], first: int = 1) -> tuple[Tip, ...]:
    """Number the findings from `first`, those that point at a place before those about the whole."""
    order = sorted(findings, key=lambda finding: finding.start is None)
    told: Counter[str] = Counter()
    tips = []
    for number, finding in enumerate(order, first):
        told[finding.rule] += not finding.folded
        tips.append(_tip(document, finding, number, brief=told[finding.rule] > MOST_OF_A_RULE))
    return tuple(tips)


def spots(tips: Sequence[Tip], stretch: Callable[[int, int], tuple[int, int]]) -> tuple[Spot, ...]:
    """Gather the tips that point at one place; `stretch` widens a tip's span to the bullet or line it stands in."""
    gathered: dict[tuple[int, int], list[Tip]] = {}
    for tip in tips:
        if tip.start is not None and tip.end is not None:
            gathered.setdefault(stretch(tip.start, tip.end), []).append(tip)
    return tuple(_spot(span, gathered[span]) for span in sorted(gathered))


def _spot(span: tuple[int, int], tips: list[Tip]) -> Spot:
    order = sorted(tips, key=lambda tip: (tip.folded, SEVERITIES.index(tip.severity), tip.number))
    shown = [tip for tip in order if not tip.folded and tip.severity != "praise"][:MOST_AT_A_SPOT]
    shown = shown or order[:1]  # praise stands where nothing is to be mended, and once
    folded = tuple(tip for tip in order if tip not in shown)
    return Spot(start=span[0], end=span[1], shown=tuple(shown), folded=folded)


def group_by_rule(tips: Sequence[Tip]) -> tuple[TipGroup, ...]:
    """Group tips by their rule, the severe ones first."""
    groups: dict[tuple[str, str], list[Tip]] = {}
    for tip in tips:
        groups.setdefault((tip.severity, tip.rule), []).append(tip)
    found = [
        TipGroup(rule=rule, severity=severity, tips=tuple(some[:MOST_OF_A_RULE]), folded=tuple(some[MOST_OF_A_RULE:]))
        for (severity, rule), some in groups.items()
    ]
    return tuple(sorted(found, key=lambda group: SEVERITIES.index(group.severity)))


def _tip(document: Document, finding: Finding, number: int, *, brief: bool) -> Tip:
    return Tip(
        number=number,
        rule=finding.rule,
        severity=finding.severity,
        message=finding.message,
        quote=_before(finding),
        place=place(document, finding.start),
        after=_pieces(finding.suggestion),
        without_number=_pieces(finding.without_number),
        where=finding.where,
        start=finding.start,
        end=finding.end,
        page=finding.page,
        folded=finding.folded,
        brief=brief,
    )


def _before(finding: Finding) -> str | None:
    """Return the quote, unless the message says it and nothing is rewritten."""
    quote = finding.quote or ""
    rewritten = finding.suggestion is not None and len(quote.split()) >= FEWEST_REWRITTEN
    return finding.quote if rewritten or _flat(quote) not in _flat(finding.message) else None


def _flat(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".;,")


def _pieces(text: str | None) -> tuple[Piece, ...]:
    parts = BLANK.split(text) if text else []
    return tuple(Piece(text=part, blank=part.startswith("⟨")) for part in parts if part)
