"""Two versions of one résumé held against each other: what the newer gained and what it lost."""

from dataclasses import dataclass
from typing import Literal

from resumematch.model.evidence import Evidence, Level
from resumematch.model.resume import SectionKind

SkillTurn = Literal["lost", "lowered", "dropped", "raised", "gained", "added"]
"""lost: was shown in work, no longer is · gained: the reverse · lowered, raised: another level, and shown in both or in
neither · dropped, added: only listed or learned, and gone or new."""
BulletTurn = Literal["changed", "removed", "added"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number that measures scale or effect, with its unit: quote == document.text[start:end]."""

    quote: str
    start: int
    end: int
    page: int | None
    bullet: int | None  # index into the bullets of its own version


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillChange:
    """A skill whose level differs between the versions; None where it is not in one of them."""

    id: str
    name: str
    turn: SkillTurn
    before: Level | None
    after: Level | None
    proof_before: Evidence | None = None  # offsets into the older text
    proof_after: Evidence | None = None  # offsets into the newer text


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A bullet in one of the versions, and what it states."""

    text: str
    start: int
    end: int
    page: int | None
    section: SectionKind
    level: Level | None
    outcome: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletChange:
    """A bullet that was reworded, removed or added, and the numbers that went or came within it."""

    turn: BulletTurn
    before: Said | None = None
    after: Said | None = None
    lost: tuple[Amount, ...] = ()
    gained: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A figure of the whole résumé, before and after; None where it could not be judged."""

    name: str
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """All that differs. Lost amounts point into the older text, gained ones into the newer."""

    lost_numbers: tuple[Amount, ...]
    gained_numbers: tuple[Amount, ...]
    skills: tuple[SkillChange, ...]  # lost first
    bullets: tuple[BulletChange, ...]  # in the order of the newer text, removed ones last
    shifts: tuple[Shift, ...]

    @property
    def lost_skills(self) -> tuple[SkillChange, ...]:
        """Return the skills that were shown in work and no longer are."""
        return tuple(change for change in self.skills if change.turn == "lost")

    @property
    def loses(self) -> bool:
        """Tell whether a number or a skill shown in work went."""
        return bool(self.lost_numbers or self.lost_skills)

    @property
    def empty(self) -> bool:
        """Tell whether nothing differs."""
        unmoved = all(shift.before == shift.after for shift in self.shifts)
        return unmoved and not (self.lost_numbers or self.gained_numbers or self.skills or self.bullets)
