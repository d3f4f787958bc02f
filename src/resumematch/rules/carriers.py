"""A skill that is missing → the line of the résumé that could honestly carry it."""

from collections.abc import Iterator

from resumematch.model.finding import Subject
from resumematch.model.resume import Bullet, Resume
from resumematch.rules.works import WORK_SECTIONS, head


def carrier(subject: Subject, skill: str) -> Bullet | None:
    """Return the line of work that implies the skill, else the first that shows a near one of its kind."""
    if subject.resume is None or subject.record is None:
        return None
    for implied in subject.record.both_ways.implied_not_named:
        if implied.skill == skill:
            return subject.resume.bullets[implied.bullet]
    kin = _kin(subject, skill)
    return next((b for b, skills in _lines(subject.resume) if skills & kin), None)


def carry(subject: Subject, skill: str, name: str) -> str:
    """Say which line could carry the skill, or that none can."""
    bullet = carrier(subject, skill)
    if bullet is None:
        return f"No line of work comes near {name}: leave it out unless you have really done it."
    return f"The line that could carry it, if {name} was part of that work: “{head(bullet.text)}”."


def _kin(subject: Subject, skill: str) -> frozenset[str]:
    """The skills that stand nearest: named neighbours, else those filed under it or under the same umbrella."""
    taxonomy = subject.taxonomy
    entry = taxonomy.skills.get(skill)
    if entry is None:
        return frozenset()
    umbrellas = taxonomy.umbrellas(skill) - {skill}
    under = {other for other in taxonomy.skills if skill in taxonomy.umbrellas(other)}
    beside = {other.id for other in taxonomy.skills.values() if not umbrellas.isdisjoint(other.belongs_to)}
    return frozenset((*entry.near, *under, *beside)) - {skill}


def _lines(resume: Resume) -> Iterator[tuple[Bullet, set[str]]]:
    for bullet in resume.bullets:
        if bullet.section in WORK_SECTIONS:
            yield bullet, {m.skill for m in resume.mentions if bullet.start <= m.start < bullet.end}
