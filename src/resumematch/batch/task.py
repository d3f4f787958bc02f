"""What a worker needs to know: what everything is held against, and one document's task."""

from dataclasses import dataclass
from pathlib import Path

from resumematch.model.options import Options
from resumematch.model.ranking import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one document may cost before it is given up."""

    seconds: float = 60.0  # a long résumé takes well under 2 s; a minute is a hang
    megabytes: int = 1024  # address space on top of the loaded worker


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """The one document that all others are held against."""

    side: Side  # what it is
    name: str
    data: bytes
    options: Options
    html: Path | None = None  # folder for a report each
    redact: bool = False  # leave the person out of the reports


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One document to hold against it."""

    address: str
    number: int  # place in the sorted list; names the report's file
    done: str | None = None  # SHA-256 of the input when an earlier run has its row
