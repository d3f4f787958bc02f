"""What a role's career guide says about a résumé or a job ad."""

from dataclasses import dataclass
from typing import Literal

from resumematch.model.evidence import Evidence

Coverage = Literal["covered", "thin", "gap", "asked", "not-asked"]
StepStatus = Literal["done", "started", "open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideItem:
    """A skill or responsibility of the guide. For a résumé: covered, thin or gap; for an ad: asked or not-asked."""

    id: str
    name: str
    status: Coverage
    because: tuple[Evidence, ...]
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideLevel:
    """The rung that the evidence supports. The salary band is the guide's figure for it, never a valuation."""

    title: str
    salary_usd: tuple[int, int]
    because: tuple[str, ...]
    salary_note: str = ""  # where the band comes from and what it is not
    next_title: str | None = None
    next_lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideRung:
    """A rung of the role's ladder, and what the evidence lacks for it (nothing: it is reached)."""

    title: str
    salary_usd: tuple[int, int]
    needs: tuple[str, ...]
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideMove:
    """A role to grow or move into: which of its skills the résumé shows, which it lacks."""

    title: str
    have: tuple[str, ...]
    missing: tuple[str, ...]
    advice: str = ""
    have_names: tuple[str, ...] = ()  # for people, in the order of the ids
    missing_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideStep:
    """A recommended next step."""

    id: str
    title: str
    status: StepStatus
    because: tuple[Evidence, ...]
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedEvidence:
    """A focus area or sector and the quotes that show it."""

    name: str
    because: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The guide held against one document. For a job ad only the first five fields say anything."""

    role: str
    title: str
    top_skills: tuple[GuideItem, ...]
    often_missing: tuple[GuideItem, ...]
    responsibilities: tuple[GuideItem, ...]
    level: GuideLevel | None = None  # None when the evidence supports no rung yet
    rungs: tuple[GuideRung, ...] = ()
    progression: tuple[GuideMove, ...] = ()
    transitions: tuple[GuideMove, ...] = ()
    next_steps: tuple[GuideStep, ...] = ()
    focus_areas: tuple[NamedEvidence, ...] = ()
    sectors: tuple[NamedEvidence, ...] = ()
    demand: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    hiring_sectors: tuple[str, ...] = ()
    gap_advice: tuple[str, ...] = ()

    @property
    def skills(self) -> tuple[GuideItem, ...]:
        """Return all guide skills, each once."""
        return tuple({item.id: item for item in (*self.often_missing, *self.top_skills)}.values())
