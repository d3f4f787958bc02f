"""A résumé's structure: contact, sections, positions, bullets, and the mentions that stand in them."""

import sys
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Literal

from resumematch.model.document import Document
from resumematch.model.mention import Mention
from resumematch.model.spans import stretch_at

SectionKind = Literal[
    "summary", "experience", "education", "skills", "projects", "publications",
    "certifications", "awards", "volunteering", "interests", "other",
]  # fmt: skip
WORK_SECTIONS: frozenset[SectionKind] = frozenset(("experience", "projects", "volunteering"))
"""Sections whose lines tell of work that was done."""


_NAMES_AT_ONCE = 8  # names that may hold one place: a link in an address in a head


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How to reach the person, as printed."""

    name: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the résumé; `start` is where its heading starts, `end` where the next one does."""

    kind: SectionKind
    heading: str  # as printed; "" for what stands before the first heading, and where a section goes on in its column
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A job. Dates are YYYY-MM or YYYY; end_date is null when current or undated."""

    title: str | None
    organization: str | None
    start_date: str | None
    end_date: str | None
    current: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """One statement of work: text is on one line without its mark, hyphenation undone; start:end is where it stands."""

    text: str
    start: int
    end: int
    page: int | None
    section: SectionKind
    position: int | None  # index into Resume.positions
    level: int = 1  # nesting depth
    project: str | None = None  # the entry's title when it stands under a project, not a job


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume:
    """A résumé as read. `mentions` leaves out negated ones and those in names, employers and addresses."""

    document: Document
    contact: Contact
    sections: tuple[Section, ...]
    positions: tuple[Position, ...]
    experience_months: int | None
    bullets: tuple[Bullet, ...]
    mentions: tuple[Mention, ...]
    names: tuple[tuple[int, int], ...] = ()  # start:end of names of people, employers, schools and places

    def section_at(self, offset: int) -> Section | None:
        """Return the section an offset stands in."""
        at = stretch_at(self.sections, offset)
        return None if at is None else self.sections[at]

    def in_name(self, start: int, end: int) -> bool:
        """Tell whether a stretch lies within a name: whatever its words mean, nothing is said by them."""
        at = bisect_right(self.names, (start, sys.maxsize)) - 1
        return any(start >= first and end <= last for first, last in self.names[max(0, at - _NAMES_AT_ONCE) : at + 1])

    def names_within(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the parts of names that lie in a stretch, also of those that begin before it or end behind it."""
        first, last = (bisect_left(self.names, (at, 0)) for at in (start, end))
        near = self.names[max(0, first - _NAMES_AT_ONCE) : last]
        return tuple((max(begin, start), min(stop, end)) for begin, stop in near if stop > start)

    def bullet_at(self, offset: int) -> int | None:
        """Return the index of the bullet an offset stands in."""
        return stretch_at(self.bullets, offset)
