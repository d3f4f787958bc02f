"""A résumé held against a job ad."""

from dataclasses import dataclass
from typing import Literal

from resumematch.model.evidence import Evidence
from resumematch.model.job import Requirement
from resumematch.model.scores import Part

Status = Literal["met", "weak", "missing", "unknown"]
GapKind = Literal["say-it", "learn-it"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A requirement held against the résumé's evidence."""

    requirement: Requirement
    status: Status
    evidence: tuple[Evidence, ...]
    why: str
    credit: float = 0.0  # 0–1: what the score gives it


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How the requirements of one importance came out."""

    met: int
    weak: int
    missing: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Something asked against something had: years, degree, seniority. None where either side does not say."""

    asked: float | str | None
    have: float | str | None
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How well the evidence meets the ad: floor counts only strong evidence, ceiling also weak."""

    score: float | None
    floor: float | None
    ceiling: float | None
    required: Tally
    preferred: Tally
    years: Held
    degree: Held
    seniority: Held
    parts: tuple[Part, ...]
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A skill that the ad asks for and the résumé gives no evidence of."""

    id: str
    name: str
    kind: GapKind
    importance: str
    advice: str
    evidence: tuple[Evidence, ...] = ()  # say-it: the lines that imply it


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """An honest edit and what it would gain, found by running the same engine on the edited résumé."""

    action: str
    requirement: int  # index into Comparison.requirements
    gain: float  # points of Fit.score
    skill: str | None = None  # the id of the gap it closes, or the words of an unknown term


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The whole comparison."""

    requirements: tuple[Match, ...]
    fit: Fit
    covered: tuple[str, ...]  # skill ids
    gaps: tuple[Gap, ...]
    plan: tuple[PlanStep, ...] = ()
