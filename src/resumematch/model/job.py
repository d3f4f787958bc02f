"""What a job ad asks for."""

from dataclasses import dataclass
from typing import Literal

from resumematch.model.document import Document
from resumematch.model.evidence import PlacedMention
from resumematch.model.mention import UnknownTerm

Importance = Literal["required", "preferred", "responsibility", "mentioned"]
IMPORTANCES: tuple[Importance, ...] = ("required", "preferred", "responsibility", "mentioned")  # strongest first
Seniority = Literal["intern", "junior", "mid", "senior", "lead", "staff", "principal", "unspecified"]
DegreeLevel = Literal["none", "bachelor", "master", "phd", "unspecified"]
WorkMode = Literal["remote", "hybrid", "on-site"]
PayPeriod = Literal["year", "month", "day", "hour"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """Years of experience asked for; max is None for "5+"."""

    min: float
    max: float | None
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Degree:
    """The lowest degree that qualifies."""

    level: DegreeLevel
    or_equivalent: bool
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One of these skills suffices. `terms` are unknown terms that count as alternatives by their words."""

    any_of: tuple[str, ...]
    years: float | None = None
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """A statement of the ad: text == document.text[start:end] on one line; all its needs must be met."""

    text: str
    start: int
    end: int
    importance: Importance
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSkill:
    """A skill of the ad; the strongest importance of its mentions."""

    id: str
    name: str
    family: str
    importance: Importance
    years: float | None
    mentions: tuple[PlacedMention, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NegatedSkill:
    """A skill that the ad says is not needed."""

    id: str
    name: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A knock-out the candidate must answer (clearance, work permit, on-site): asked, never scored."""

    kind: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Salary:
    """The pay that the ad names, in units of `currency` (an ISO 4217 code) a `period`; max is None for one number."""

    min: float
    max: float | None
    currency: str
    period: PayPeriod
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobAd:
    """A job ad as read."""

    document: Document
    title: str | None
    seniority: Seniority
    years: Years | None
    degree: Degree | None
    requirements: tuple[Requirement, ...]
    skills: tuple[JobSkill, ...]
    negated: tuple[NegatedSkill, ...]
    unknown_terms: tuple[UnknownTerm, ...]
    questions: tuple[Question, ...] = ()
    sectors: tuple[str, ...] = ()
    focus_areas: tuple[str, ...] = ()
    organization: str | None = None
    location: str | None = None
    work_mode: WorkMode | None = None
    salary: Salary | None = None
    visa: Literal["sponsored", "not sponsored"] | None = None
    open_questions: tuple[str, ...] = ()  # what the ad leaves unsaid, to ask the employer
