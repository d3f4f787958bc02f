"""A skill that is missing → the line of the résumé that could honestly carry it."""

from collections.abc import Iterator
from functools import lru_cache

from resumematch.model.comparison import Match
from resumematch.model.finding import Subject
from resumematch.model.resume import WORK_SECTIONS, Bullet, Resume
from resumematch.model.taxonomy import Taxonomy
from resumematch.rules.listing import covered
from resumematch.rules.works import head, mentions_in

TRAITS = "professional-skills"
NARROW = 20  # entries of one group whose members stand for each other
BROAD = 150  # entries of a group so large (software engineering) that a line about it says little about each


def carrier(subject: Subject, skill: str) -> Bullet | None:
    """Return the line of work that implies the skill, else the first that shows a near one of its kind."""
    if subject.resume is None or subject.record is None:
        return None
    for implied in subject.record.both_ways.implied_not_named:
        if implied.skill == skill:
            return subject.resume.bullets[implied.bullet]
    kin = _kin(subject.taxonomy, skill)
    return next((b for b, skills in _lines(subject.resume) if skills & kin), None)


def carry(subject: Subject, skill: str, name: str) -> str:
    """Say which line could carry the skill, or what to do where none can."""
    entry = subject.taxonomy.skills.get(skill)
    if entry is not None and entry.family == TRAITS:
        return f"{name} is believed when a line shows it: with whom, about what, and what came of it."
    bullet = carrier(subject, skill)
    if bullet is not None:
        return f"The line that could carry it, if {name} was part of that work: “{head(bullet.text)}”."
    known = subject.record.skill(skill) if subject.record else None
    if known is not None:
        return f"{name} is named outside the lines of work: say in one of them what you did with it."
    return f"No line of work comes near {name}: leave it out unless you have really done it."


def weakest(subject: Subject, match: Match) -> str | None:
    """Return the skill that would help most: of the first need that nothing shows, a listed one, else the first."""
    shown = covered(subject)
    for need in match.requirement.needs:
        options = [skill for skill in need.any_of if skill in subject.taxonomy.skills]
        if options and not any(skill in shown for skill in options):
            return next((s for s in options if subject.record and subject.record.skill(s)), options[0])
    return None


@lru_cache(maxsize=1024)
def _kin(taxonomy: Taxonomy, skill: str) -> frozenset[str]:
    """The skills that stand nearest: neighbours, what is filed under it, what it is filed under, a small group."""
    entry = taxonomy.skills.get(skill)
    if entry is None:
        return frozenset()
    under = {other for other in taxonomy.skills if skill in taxonomy.umbrellas(other)}
    groups = {parent: _members(taxonomy, parent) for parent in entry.belongs_to}
    above = {parent for parent, members in groups.items() if len(members) <= BROAD}
    beside = {other for members in groups.values() if len(members) <= NARROW for other in members}
    return frozenset((*entry.near, *under, *above, *beside)) - {skill}


def _members(taxonomy: Taxonomy, parent: str) -> list[str]:
    return [skill.id for skill in taxonomy.skills.values() if parent in skill.belongs_to]


def _lines(resume: Resume) -> Iterator[tuple[Bullet, set[str]]]:
    for bullet in resume.bullets:
        if bullet.section in WORK_SECTIONS:
            yield bullet, {m.skill for m in mentions_in(resume, bullet)}
