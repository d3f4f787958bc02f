"""Loads skills_taxonomy/ and, over it, a user's own folder."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from resumematch.errors import InvalidTaxonomy
from resumematch.model.taxonomy import CueList, Pattern, Role, Skill, Taxonomy
from resumematch.taxonomy.files import Source, read_sources
from resumematch.taxonomy.links import find_broken_links
from resumematch.taxonomy.shape import build

T = TypeVar("T")


@dataclass(slots=True)
class Shelf:
    """What has been read so far, and what was wrong with it."""

    problems: list[str] = field(default_factory=list)
    where: dict[tuple[str, str], str] = field(default_factory=dict)  # (kind, id) → the file that holds it
    own: set[tuple[str, str]] = field(default_factory=set)
    items: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {"skill": {}, "pattern": {}, "words": {}, "cue": {}, "role": {}}
    )

    def put(self, kind: str, key: str, item: Any, source: Source) -> None:
        """Add an item; one of the user's own replaces a built-in one, any other of the same id is a problem."""
        held = (kind, key)
        if held in self.where and (not source.own or held in self.own):
            self.problems.append(f"{source.name}: {key}: duplicate id, already in {self.where[held]}")
            return
        self.where[held] = source.name
        if source.own:
            self.own.add(held)
        self.items[kind][key] = item


@lru_cache(maxsize=8)
def load_taxonomy(extra: Path | None = None) -> Taxonomy:
    """Load the built-in taxonomy; entries of `extra` are added to it or replace those of the same id.

    Raises InvalidTaxonomy with every problem found.
    """
    taxonomy, shelf = _read(extra)
    if extra is not None:  # what the built-in entries say of each other is checked by their tests, not at every start
        shelf.problems += find_broken_links(taxonomy, shelf.where)
    if shelf.problems:
        raise InvalidTaxonomy(tuple(shelf.problems))
    return taxonomy


def gather_taxonomy(extra: Path | None = None) -> tuple[Taxonomy, tuple[str, ...]]:
    """Load what can be loaded, and return it with every problem found."""
    taxonomy, shelf = _read(extra)
    return taxonomy, (*shelf.problems, *find_broken_links(taxonomy, shelf.where))


def _read(extra: Path | None) -> tuple[Taxonomy, Shelf]:
    shelf = Shelf()
    sources, version = read_sources(extra, shelf.problems)
    for source in sources:
        for kind, key, item in _READ[source.kind](source, shelf.problems):
            shelf.put(kind, key, item, source)
    items = shelf.items
    taxonomy = Taxonomy(
        version=version,
        skills=_symmetric(items["skill"]),
        patterns=tuple(items["pattern"].values()),
        words=items["words"],
        cues=items["cue"],
        roles=items["role"],
    )
    return taxonomy, shelf


Read = Iterator[tuple[str, str, Any]]


def _skills(source: Source, problems: list[str]) -> Read:
    family = source.data.get("family")
    if not isinstance(family, str):
        problems.append(f"{source.name}: family: missing")
        return
    for key, table in source.data.items():
        if key not in ("family", "title"):
            skill = build(Skill, _with(table, id=key, family=family), f"{source.name}: {key}", problems.append)
            if skill is not None:
                yield "skill", key, skill


def _patterns(source: Source, problems: list[str]) -> Read:
    for key in source.data.keys() - {"words", "pattern"}:
        problems.append(f"{source.name}: {key}: unknown key; known are words, pattern")
    for name, words in source.data.get("words", {}).items():
        if isinstance(words, list) and all(isinstance(word, str) for word in words):
            yield "words", name, tuple(words)
        else:
            problems.append(f"{source.name}: words.{name}: must be a list of strings")
    for at, table in enumerate(source.data.get("pattern", ())):
        name = table.get("id", f"pattern[{at}]")
        pattern = build(Pattern, table, f"{source.name}: {name}", problems.append)
        if pattern is not None:
            yield "pattern", name, pattern


def _cues(source: Source, problems: list[str]) -> Read:
    for key, table in source.data.items():
        cue = build(CueList, _with(table, id=key), f"{source.name}: {key}", problems.append)
        if cue is not None:
            yield "cue", key, cue


def _roles(source: Source, problems: list[str]) -> Read:
    role = build(Role, source.data, source.name, problems.append)
    if role is not None:
        yield "role", role.id, role


_READ = {"skills": _skills, "patterns": _patterns, "signals": _cues, "roles": _roles}


def _with(table: object, **more: str) -> object:
    return {**more, **table} if isinstance(table, Mapping) else table


def _symmetric(skills: dict[str, Skill]) -> dict[str, Skill]:
    """Return the skills with every neighbour named from both sides."""
    near: dict[str, dict[str, None]] = {}
    for skill in skills.values():
        for other in skill.near:
            near.setdefault(skill.id, {})[other] = None
            near.setdefault(other, {})[skill.id] = None
    names = [field.name for field in fields(Skill)]

    def beside(skill: Skill) -> Skill:  # dataclasses.replace takes ten times as long, a thousand times
        return Skill(**{**{name: getattr(skill, name) for name in names}, "near": tuple(near[skill.id])})

    return {key: beside(skill) if key in near else skill for key, skill in skills.items()}
