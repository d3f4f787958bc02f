"""Mentions and the facts of their bullets → the strongest level that each skill reaches, and for how long."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from resumematch.model.dates import month_number, union_months
from resumematch.model.evidence import LEVELS, BulletFacts, Evidence, Level, PlacedMention, ResumeSkill, at_least
from resumematch.model.mention import Mention
from resumematch.model.resume import WORK_SECTIONS, Position, Resume, Section
from resumematch.model.taxonomy import Taxonomy

_LEARNED_IN = frozenset(("education", "certifications"))


@dataclass(frozen=True, slots=True)
class _Proof:
    """One mention, the level that it proves, and the line that proves it."""

    mention: Mention
    level: Level
    start: int
    end: int
    position: int | None
    weight: int  # among equals the line with a result and a measure is the better proof


def grade_skills(
    resume: Resume, facts: tuple[BulletFacts, ...], taxonomy: Taxonomy, today: date
) -> tuple[ResumeSkill, ...]:
    """Grade every skill of the résumé, in the order of first mention."""
    proofs: dict[str, list[_Proof]] = {}
    for mention in resume.mentions:
        if mention.negated:
            continue
        proofs.setdefault(mention.skill, []).append(_prove(resume, facts, mention))
    return tuple(_grade(skill, found, resume, taxonomy, today) for skill, found in proofs.items())


def _prove(resume: Resume, facts: tuple[BulletFacts, ...], mention: Mention) -> _Proof:
    at = resume.bullet_at(mention.start)
    section = resume.section_at(mention.start)
    if at is not None:
        bullet, fact = resume.bullets[at], facts[at]
        level = fact.level if fact.level is not None else _level_of(section)
        return _Proof(mention, level, bullet.start, bullet.end, bullet.position, fact.outcome + fact.metric)
    start, end = _line(resume, mention)
    heading = section is not None and mention.start < section.start + len(section.heading)
    level = "listed" if heading else _level_of(section)
    return _Proof(mention, level, start, end, _position_at(resume, mention.start), 0)


def _level_of(section: Section | None) -> Level:
    kind = section.kind if section else None
    if kind in WORK_SECTIONS:
        return "used"
    return "learned" if kind in _LEARNED_IN else "listed"


def _line(resume: Resume, mention: Mention) -> tuple[int, int]:
    line = resume.document.line_at(mention.start)
    return (line.start, line.end) if line and line.end >= mention.end else (mention.start, mention.end)


def _position_at(resume: Resume, offset: int) -> int | None:
    return next((i for i, position in enumerate(resume.positions) if position.start <= offset < position.end), None)


def _grade(skill: str, proofs: list[_Proof], resume: Resume, taxonomy: Taxonomy, today: date) -> ResumeSkill:
    best = max(proofs, key=lambda proof: (LEVELS.index(proof.level), proof.weight, -proof.mention.start))
    shown = [proof for proof in proofs if at_least(proof.level, "used") and proof.position is not None]
    used_in = [resume.positions[i] for i in sorted({proof.position for proof in shown if proof.position is not None})]
    entry = taxonomy.skills[skill]
    return ResumeSkill(
        id=skill,
        name=entry.name,
        family=entry.family,
        level=best.level,
        months=months_of(used_in, today),
        last_used=_last_used(used_in, today),
        mentions=tuple(_placed(resume, proof.mention) for proof in proofs),
        proof=_evidence(resume, best),
    )


def months_of(positions: Iterable[Position], today: date) -> int | None:
    """Add up the months of dated positions, overlaps counted once; None when none is dated."""
    ranges = [
        (month_number(p.start_date), _end(p, today)) for p in positions if p.start_date and (p.end_date or p.current)
    ]
    return union_months(ranges) if ranges else None


def _end(position: Position, today: date) -> int:
    return today.year * 12 + today.month - 1 if position.end_date is None else month_number(position.end_date)


def _last_used(positions: list[Position], today: date) -> str | None:
    if any(position.current for position in positions):
        return f"{today.year:04d}-{today.month:02d}"
    return max((position.end_date for position in positions if position.end_date), default=None)


def _placed(resume: Resume, mention: Mention) -> PlacedMention:
    section = resume.section_at(mention.start)
    return PlacedMention(
        text=mention.text, start=mention.start, end=mention.end, page=resume.document.page_at(mention.start),
        section=section.kind if section else None, spelling=mention.spelling,
    )  # fmt: skip


def _evidence(resume: Resume, proof: _Proof) -> Evidence:
    document, mention = resume.document, proof.mention
    return Evidence(
        quote=document.text[proof.start : proof.end],
        start=proof.start,
        end=proof.end,
        page=document.page_at(proof.start),
        skill=mention.skill,
        level=proof.level,
    )
