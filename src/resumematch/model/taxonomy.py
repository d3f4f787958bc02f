"""The knowledge as data: skills, paraphrase patterns, cue lists and roles, as loaded from skills_taxonomy/."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """When an ambiguous word counts as the skill. A mention must meet `case` and at least one of the positive signs.

    Positive signs: a neighbour in a list of skills, a context word near by, a skills section.
    `never` phrases around the word (idioms: "go the extra mile", "the rest of") void it whatever else is true.
    """

    case: str = "any"  # "any", "exact" (as written in name or alias), "capital" (first letter upper case)
    alone: bool = False  # True: the right case suffices, unless a `never` phrase holds
    claimed: bool = False  # True: no list of skills vouches for it, only "experience in …", "… skills" and their like
    near: tuple[str, ...] = ()  # context words, folded, within a few tokens or the same sentence
    never: tuple[str, ...] = ()  # phrases that hold the word and mean something else
    aliases: tuple[str, ...] = ()  # the aliases it applies to; empty: the name and every alias


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """An entry of the taxonomy."""

    id: str
    name: str
    family: str
    aliases: tuple[str, ...] = ()
    belongs_to: tuple[str, ...] = ()  # umbrella skills a reader would file it under (Docker → containerization)
    implies: tuple[str, ...] = ()  # skills that whoever has this one has too (PyTorch → deep-learning)
    near: tuple[str, ...] = ()  # neighbours that earn partial credit (aws ~ gcp); symmetric after loading
    since: int | None = None  # year of first public release, for "10 years of Kubernetes"
    legacy: bool = False  # superseded
    guards: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A paraphrase: describes a skill without naming it. `match` holds phrases of words, `$sets` of words and gaps."""

    id: str
    skill: str
    match: tuple[str, ...]
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CueList:
    """A list of words or phrases that signal something, with the reason it is one list."""

    id: str
    why: str
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsibility:
    """One key responsibility of a role: the skills that show it."""

    id: str
    title: str
    skills: tuple[str, ...]  # any of them is evidence
    cues: tuple[str, ...] = ()  # cue phrases that are evidence without naming a skill
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideSkill:
    """A skill of a role's guide and what to do when it is a gap. Its id is a skill of the taxonomy."""

    id: str
    why: str
    advice: str
    name: str = ""  # what the guide calls it, where that differs from the skill's name
    signs: tuple[tuple[str, ...], ...] = ()  # alternatives of signs that stand together in a line: see NextStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """A level of the career with the guide's salary band in USD a year (median range)."""

    id: str
    title: str
    salary_usd: tuple[int, int]
    needs: tuple[str, ...]  # what the evidence must show, in one phrase each
    min_years: float
    min_covered: int  # guide skills shown in work
    min_production: int  # skills at level shipped or above
    needs_operated: bool = False
    needs_led: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A role that this one leads to or moves into: the skills that it asks for."""

    id: str
    title: str
    skills: tuple[str, ...]
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusArea:
    """A field within the role to specialise in, and what shows it."""

    id: str
    title: str
    skills: tuple[str, ...]  # any of them is evidence
    cues: tuple[str, ...] = ()  # cue phrases that are evidence without naming a skill


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A recommended next step, and what in a résumé shows that it is done or started.

    `done` and `started` hold alternatives; an alternative is a list of signs that must stand together within `within`
    ("line", "entry": one job or project, "resume"). A sign is a cue-list id, a skill id, or one of guide/signs.py.
    """

    id: str
    title: str
    advice: str
    within: str = "line"
    done: tuple[tuple[str, ...], ...] = ()
    started: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """One career guide, whole."""

    id: str
    title: str
    summary: str
    top_skills: tuple[GuideSkill, ...]
    often_missing: tuple[GuideSkill, ...]
    responsibilities: tuple[Responsibility, ...]
    rungs: tuple[Rung, ...]
    progression: tuple[Move, ...]
    transitions: tuple[Move, ...]
    next_steps: tuple[NextStep, ...]
    gap_advice: tuple[str, ...]
    employers: tuple[str, ...]
    sectors: tuple[str, ...]
    demand: tuple[str, ...]
    salary_note: str  # where the bands come from and what they are not
    focus_areas: tuple[FocusArea, ...] = ()

    @property
    def skill_ids(self) -> tuple[str, ...]:
        """Return the ids of all guide skills, each once, in the guide's order."""
        return tuple(dict.fromkeys(skill.id for skill in (*self.top_skills, *self.often_missing)))


@dataclass(frozen=True, kw_only=True, eq=False)  # compared by identity, so that what is built from it can be cached
class Taxonomy:
    """All the knowledge in use; `version` is a digest of every file it was loaded from."""

    version: str
    skills: Mapping[str, Skill]
    patterns: tuple[Pattern, ...]
    words: Mapping[str, tuple[str, ...]]  # the sets of words that patterns speak of, by name
    cues: Mapping[str, CueList]  # by id; ids are unique over all signals/*.toml
    roles: Mapping[str, Role]

    @cached_property
    def _belongs(self) -> dict[str, frozenset[str]]:
        return _closure({skill.id: skill.belongs_to for skill in self.skills.values()})

    @cached_property
    def _implied(self) -> dict[str, frozenset[str]]:
        return _closure({skill.id: skill.implies for skill in self.skills.values()})

    def umbrellas(self, skill: str) -> frozenset[str]:
        """Return the skill and everything it belongs to, however far up."""
        return self._belongs.get(skill, frozenset((skill,)))

    def implied(self, skill: str) -> frozenset[str]:
        """Return the skill and everything it implies, however far."""
        return self._implied.get(skill, frozenset((skill,)))

    def terms(self, cue: str) -> tuple[str, ...]:
        """Return the terms of a cue list; KeyError for an id that does not exist."""
        return self.cues[cue].terms


def _closure(edges: Mapping[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    done: dict[str, frozenset[str]] = {}

    def reach(node: str, path: frozenset[str]) -> frozenset[str]:
        if node in done:
            return done[node]
        found = {node}
        for nxt in edges.get(node, ()):
            if nxt not in path:  # a cycle is `taxonomy check`'s business; here it must only end
                found |= reach(nxt, path | {nxt})
        done[node] = frozenset(found)
        return done[node]

    for node in sorted(edges):
        reach(node, frozenset((node,)))
    return done
