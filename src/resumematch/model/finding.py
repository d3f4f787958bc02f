"""Advice from a rule, and the rule itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
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
About = Literal["resume", "job", "comparison"]


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
    today: date | None = None  # None: rules about the future keep silent

    @property
    def about(self) -> About:
        """Tell which rules concern this subject."""
        if self.comparison is not None:
            return "comparison"
        return "resume" if self.resume is not None else "job"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What a rule's check says; the review makes a Finding of it. start:end are offsets into the subject's document."""

    message: str
    suggestion: str | None = None  # when `bullet` is given: a rewrite of that bullet
    start: int | None = None
    end: int | None = None
    bullet: int | None = None
    where: str | None = None
    without_number: str | None = None
    severity: Severity | None = None  # where this case weighs other than the rule does


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A Markdown snippet, bad and good; in `bad`, «…» marks what the rule must point at.

    A snippet stands inside a sound résumé (in a sound job ad, for rules about ads): "# " is the head and "## " a
    section, each in the place of the sound one of that name; "### " is a job below the current one; anything else is
    added to the current job (in an ad, to the requirements). `good` is flagged by no rule.
    """

    bad: str
    good: str
    job: str | None = None  # for rules about a comparison: the ad's requirements
    good_job: str | None = None  # where `good` lies in the ad: the requirements that `good` is held against
    spoil: Callable[[Document], Document] | None = None  # done to `bad` as read: what Markdown cannot show


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: what it finds, why that matters, examples that are its tests, and the check."""

    id: str
    about: About
    severity: Severity
    summary: str
    why: str
    examples: tuple[Example, ...]
    check: Callable[[Subject], Iterable[Advice]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The writing of the whole résumé in numbers, and the edits that help most."""

    bullets: int  # statements of work: jobs, projects, volunteering
    with_outcome: int  # say what came of it
    with_metric: int  # hold a number that measures scale or effect
    with_ownership: int  # show something shipped, run in production or led
    edits: tuple[Finding, ...]  # three at most, the one that helps most first
