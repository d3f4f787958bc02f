"""One row a document: what `rank` says of it."""

from dataclasses import dataclass, fields
from typing import Any, Literal

from resumematch.model.plain import plain

Side = Literal["resume", "job"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A document held against the one that all are held against. The order and types of the fields are the table's.

    `error` is null for a document that was read; else the word of errors.UnreadableInput, or timeout, memory, crash.
    """

    name: str
    address: str  # the path or address it was given as
    sha256: str | None = None
    score: float | None = None  # 0–100; null when there is not enough to grade
    floor: float | None = None
    ceiling: float | None = None
    grade: str | None = None
    required_met: int | None = None
    required_total: int | None = None
    preferred_met: int | None = None
    preferred_total: int | None = None
    gaps: tuple[str, ...] = ()  # ids of the skills without evidence; those to be named only are among the edits
    edits: tuple[str, ...] = ()  # what would gain most, as "skill +points"
    rung: str | None = None
    readable: float | None = None
    experience_months: int | None = None
    title: str | None = None  # of the job ad
    report: str | None = None  # file name of its HTML report
    error: str | None = None
    message: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain values."""
        row: dict[str, Any] = plain(self)
        return row

    @staticmethod
    def from_dict(values: dict[str, Any]) -> "Row":
        """Make a row of plain values; unknown keys are ignored."""
        known = {field.name for field in fields(Row)}
        lists = {name: tuple(values.get(name) or ()) for name in ("gaps", "edits")}
        return Row(**{**{name: value for name, value in values.items() if name in known}, **lists})


def best_first(row: Row) -> tuple[bool, bool, float, str, str]:
    """Sort key: read before unread, graded before ungraded, high scores first, ties by name."""
    return (row.error is not None, row.score is None, -(row.score or 0.0), row.name, row.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketGap:
    """A skill that ads ask for and the résumé lacks: in how many ads, and the points it would gain over all of them."""

    skill: str
    ads: int
    gain: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """One résumé against many ads: how often each gap blocks, which edits help most ads."""

    ads: int
    graded: int
    gaps: tuple[MarketGap, ...]  # the one that stands in most ads first
    edits: tuple[MarketGap, ...]  # the three that gain most over all ads
