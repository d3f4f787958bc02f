"""What the résumé proves: quotes, the ownership ladder per skill, the facts of each bullet, the life cycle."""

from dataclasses import dataclass
from typing import Literal

from resumematch.model.mention import Spelling
from resumematch.model.resume import SectionKind

Level = Literal["listed", "learned", "used", "built", "shipped", "operated", "led"]
LEVELS: tuple[Level, ...] = ("listed", "learned", "used", "built", "shipped", "operated", "led")
Stage = Literal["frame", "data", "features", "train", "evaluate", "deploy", "monitor", "retrain", "retire"]
STAGES: tuple[Stage, ...] = ("frame", "data", "features", "train", "evaluate", "deploy", "monitor", "retrain", "retire")


def at_least(level: Level | None, floor: Level) -> bool:
    """Tell whether a level stands on or above another on the ladder."""
    return level is not None and LEVELS.index(level) >= LEVELS.index(floor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A quote: quote == document.text[start:end]."""

    quote: str
    start: int
    end: int
    page: int | None
    skill: str | None = None  # the skill whose mention it is
    level: Level | None = None  # what it proves about that skill


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedMention:
    """A mention with where in the résumé or ad it stands."""

    text: str
    start: int
    end: int
    page: int | None
    section: SectionKind | str | None
    spelling: Spelling


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeSkill:
    """A skill of the résumé: the strongest level that its mentions prove, and for how long."""

    id: str
    name: str
    family: str
    level: Level
    months: int | None  # union of the dated positions in which it is shown; None when shown in none
    last_used: str | None  # YYYY-MM of the last of them (today's month when current)
    mentions: tuple[PlacedMention, ...]
    proof: Evidence | None = None  # the quote that proves the level


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A signal found in a bullet; `kind` is the id of the cue list, or "metric", "model-metric", "business-metric" …"""

    kind: str
    start: int  # offsets into document.text
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletFacts:
    """What one bullet states, decided from its words. Parallel to Resume.bullets."""

    level: Level | None  # what it proves for the skills it names; None when it says nothing of work done
    outcome: bool  # states an effect or result of the work
    metric: bool  # holds a number that measures scale or effect
    duty: bool  # opens with a duty or helper phrase
    production: Literal["none", "shipped", "operated"]
    cues: tuple[Cue, ...] = ()

    def has(self, *kinds: str) -> bool:
        """Tell whether any cue of these kinds stands in the bullet."""
        return any(cue.kind in kinds for cue in self.cues)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageProof:
    """A stage of the model life cycle, and the lines that show it."""

    stage: Stage
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeCycle:
    """The life-cycle strip of one position, or of the whole résumé (position None)."""

    position: int | None
    stages: tuple[StageProof, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpliedSkill:
    """A skill that a bullet describes without naming it: the bullet to edit."""

    skill: str
    bullet: int
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class BothWays:
    """Listed but never shown, shown but never listed (skill ids), implied but not named."""

    listed_not_shown: tuple[str, ...] = ()
    shown_not_listed: tuple[str, ...] = ()
    implied_not_named: tuple[ImpliedSkill, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRecord:
    """All that a résumé proves."""

    bullets: tuple[BulletFacts, ...]
    skills: tuple[ResumeSkill, ...]  # in the order of their first mention
    life_cycles: tuple[LifeCycle, ...] = ()
    both_ways: BothWays = BothWays()

    def skill(self, skill_id: str) -> ResumeSkill | None:
        """Return the résumé's skill of that id, if it has it."""
        return next((skill for skill in self.skills if skill.id == skill_id), None)
