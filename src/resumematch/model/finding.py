"""Advice from a rule, and the rule itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from resumematch.model.comparison import Comparison
from resumematch.model.document import Document
from resumematch.model.evidence import TrackRecord
from resumematch.model.guide import Guide
from resumematch.model.job import JobAd
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Taxonomy

Severity = Literal["error", "warning", "info", "praise"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info", "praise")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One piece of advice. quote == document.text[start:end]; all None for what concerns the whole document."""

    rule: str
    severity: Severity
    message: str
    suggestion: str | None = None  # for a bullet: its rewrite with ⟨typed blanks⟩; else what to do
    quote: str | None = None
    start: int | None = None
    end: int | None = None
    page: int | None = None
    bullet: int | None = None  # index into Resume.bullets
    where: str | None = None  # where to look for the fact that a blank asks for
    without_number: str | None = None  # the variant for those who have no number
    folded: bool = False  # True: a weightier finding stands on the same bullet


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a rule looks at. For a scan of a résumé job and comparison are None; for an ad resume and record are."""

    document: Document
    taxonomy: Taxonomy
    guide: Guide
    resume: Resume | None = None
    record: TrackRecord | None = None
    job: JobAd | None = None
    comparison: Comparison | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A Markdown snippet; in `bad`, «…» marks what the rule must point at; `good` must not be flagged by any rule."""

    bad: str
    good: str
    job: str | None = None  # a job ad, for rules that need one


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: what it finds, why that matters, examples that are its tests, and the check."""

    id: str
    severity: Severity
    summary: str
    why: str
    examples: tuple[Example, ...]
    check: Callable[[Subject], Iterable[Finding]]
