"""Findings → numbered tips: before, after with its blanks marked, where to look."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumematch.model.document import Document
from resumematch.model.finding import Finding
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


def number_tips(document: Document, findings: Sequence[Finding], first: int = 1) -> tuple[Tip, ...]:
    """Number the findings in their order, from `first`."""
    return tuple(_tip(document, finding, first + at) for at, finding in enumerate(findings))


def _tip(document: Document, finding: Finding, number: int) -> Tip:
    return Tip(
        number=number,
        rule=finding.rule,
        severity=finding.severity,
        message=finding.message,
        quote=finding.quote,
        place=place(document, finding.start),
        after=_pieces(finding.suggestion),
        without_number=_pieces(finding.without_number),
        where=finding.where,
        start=finding.start,
        end=finding.end,
        page=finding.page,
        folded=finding.folded,
    )


def _pieces(text: str | None) -> tuple[Piece, ...]:
    parts = BLANK.split(text) if text else []
    return tuple(Piece(text=part, blank=part.startswith("⟨")) for part in parts if part)
