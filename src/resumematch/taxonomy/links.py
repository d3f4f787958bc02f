"""Checks what one entry says of another: ids that exist, aliases that belong to one skill, no cycles."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from resumematch.model.taxonomy import Role, Skill, Taxonomy

Where = Mapping[tuple[str, str], str]  # (kind, id) → file
_SEPARATORS = re.compile(r"[\s\-‐‑–_/]+")
_SET = re.compile(r"\$([\w-]+)")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LINKS = ("belongs_to", "implies", "near")


def surface_key(surface: str) -> str:
    """Return what two spellings that differ only by case, hyphen, slash or space share."""
    return _SEPARATORS.sub(" ", surface.casefold()).strip()


def find_broken_links(taxonomy: Taxonomy, where: Where) -> list[str]:
    """Return every problem between entries, each with its file and key."""
    roles = (_role(role, taxonomy, where) for role in taxonomy.roles.values())
    cycles = (_cycles(taxonomy.skills, link, where) for link in ("belongs_to", "implies"))
    return list(
        chain(
            _ids(taxonomy, where),
            _unknown(taxonomy, where),
            _collisions(taxonomy, where),
            _guards(taxonomy, where),
            _pattern_links(taxonomy, where),
            *cycles,
            *roles,
        )
    )


def _ids(taxonomy: Taxonomy, where: Where) -> Iterator[str]:
    for key in taxonomy.skills:
        if not _ID.fullmatch(key):
            yield f"{where['skill', key]}: {key}: an id is lower case letters, digits and single hyphens"


def _unknown(taxonomy: Taxonomy, where: Where) -> Iterator[str]:
    for skill in taxonomy.skills.values():
        for link in LINKS:
            for other in getattr(skill, link):
                if other not in taxonomy.skills and ("skill", skill.id) in where:
                    yield f"{where['skill', skill.id]}: {skill.id}.{link}: no skill has the id {other}"


def _collisions(taxonomy: Taxonomy, where: Where) -> Iterator[str]:
    seen: dict[str, str] = {}
    for skill in taxonomy.skills.values():
        keys = dict.fromkeys([surface_key(surface) for surface in (skill.name, *skill.aliases)], skill.id)
        if "" not in keys and seen.keys().isdisjoint(keys.keys()):
            seen.update(keys)
            continue
        for key in keys:
            if not key:
                yield f"{where['skill', skill.id]}: {skill.id}.aliases: an empty alias"
            elif key in seen:
                other = seen[key]
                yield f"{where['skill', skill.id]}: {skill.id}: “{key}” is also {other} in {where['skill', other]}"
            else:
                seen[key] = skill.id


def _guards(taxonomy: Taxonomy, where: Where) -> Iterator[str]:
    for skill in taxonomy.skills.values():
        surfaces = {surface_key(surface) for surface in (skill.name, *skill.aliases)} if skill.guards else ()
        for at, guard in enumerate(skill.guards):
            place = f"{where['skill', skill.id]}: {skill.id}.guards[{at}]"
            if guard.case not in ("any", "exact", "capital"):
                yield f"{place}.case: must be any, exact or capital, not {guard.case}"
            for alias in guard.aliases:
                if surface_key(alias) not in surfaces:
                    yield f"{place}.aliases: “{alias}” is neither the name nor an alias"


def _cycles(skills: Mapping[str, Skill], link: str, where: Where) -> Iterator[str]:
    done: set[str] = set()
    for start in skills:
        path: list[str] = []
        cycle = _walk(skills, link, start, path, done)
        if cycle:
            yield f"{where['skill', cycle[0]]}: {cycle[0]}.{link}: a cycle: {' → '.join(cycle)}"


def _walk(skills: Mapping[str, Skill], link: str, key: str, path: list[str], done: set[str]) -> list[str]:
    if key in path:
        return [*path[path.index(key) :], key]
    if key in done or key not in skills:
        return []
    path.append(key)
    for other in getattr(skills[key], link):
        cycle = _walk(skills, link, other, path, done)
        if cycle:
            done.add(key)
            return cycle
    path.pop()
    done.add(key)
    return []


def _pattern_links(taxonomy: Taxonomy, where: Where) -> Iterator[str]:
    for pattern in taxonomy.patterns:
        place = f"{where['pattern', pattern.id]}: {pattern.id}"
        if pattern.skill not in taxonomy.skills:
            yield f"{place}.skill: no skill has the id {pattern.skill}"
        for name in dict.fromkeys(_SET.findall(" ".join(pattern.match))):
            if name not in taxonomy.words:
                yield f"{place}.match: no word set is named ${name}"


def _role(role: Role, taxonomy: Taxonomy, where: Where) -> Iterator[str]:
    place = where["role", role.id]
    for part in ("top_skills", "often_missing"):
        for item in getattr(role, part):
            if item.id not in taxonomy.skills:
                yield f"{place}: {part}: no skill has the id {item.id}"
    for part in ("responsibilities", "progression", "transitions", "focus_areas"):
        for item in getattr(role, part):
            for other in item.skills:
                if other not in taxonomy.skills:
                    yield f"{place}: {part}.{item.id}.skills: no skill has the id {other}"
