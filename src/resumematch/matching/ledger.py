"""Résumé and track record → what is proved of each skill, pasted text left out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from resumematch.matching.copied import Copied
from resumematch.model.dates import month_number, union_months
from resumematch.model.evidence import LEVELS, Evidence, Level, ResumeSkill, TrackRecord, at_least
from resumematch.model.mention import Mention
from resumematch.model.resume import Position, Resume


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The strongest that a résumé proves of one skill."""

    skill: str
    level: Level
    evidence: Evidence | None
    months: int | None
    named: bool = True  # False: described, never named


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All proofs by skill, and the résumé's own words for terms that the taxonomy does not know."""

    proofs: Mapping[str, Proof]
    resume: Resume
    record: TrackRecord
    copied: Copied
    today: date

    def with_proof(self, proof: Proof) -> "Ledger":
        """Return the ledger of an edited résumé: one that proves this too."""
        return replace(self, proofs={**self.proofs, proof.skill: proof})


def open_ledger(resume: Resume, record: TrackRecord, copied: Copied, today: date) -> Ledger:
    """Enter the strongest honest proof of every skill."""
    ledger = Ledger(proofs={}, resume=resume, record=record, copied=copied, today=today)
    own: dict[str, list[Mention]] = {}
    for mention in resume.mentions:
        if not mention.negated and not copied.holds(mention.start, mention.end):
            own.setdefault(mention.skill, []).append(mention)
    proofs = {skill.id: _proof(ledger, skill, own[skill.id]) for skill in record.skills if skill.id in own}
    return replace(ledger, proofs=proofs)


def _proof(ledger: Ledger, skill: ResumeSkill, own: list[Mention]) -> Proof:
    named = any(mention.spelling != "pattern" for mention in own)
    if skill.proof is not None and any(_stands_in(mention, skill.proof) for mention in own):
        return Proof(skill=skill.id, level=skill.level, evidence=skill.proof, months=skill.months, named=named)
    best = max(own, key=lambda mention: LEVELS.index(level_at(ledger, mention.start)))
    level = min(level_at(ledger, best.start), skill.level, key=LEVELS.index)
    evidence = quote_at(ledger.resume, best.start, best.end, skill.id, level)
    months = months_of(ledger, own) if at_least(level, "used") else None
    return Proof(skill=skill.id, level=level, evidence=evidence, months=months, named=named)


def _stands_in(mention: Mention, proof: Evidence) -> bool:
    return proof.start <= mention.start < proof.end or mention.start <= proof.start < mention.end


def level_at(ledger: Ledger, offset: int) -> Level:
    """Return what the text at an offset proves about the skill it names."""
    bullet = ledger.resume.bullet_at(offset)
    section = ledger.resume.section_at(offset)
    if section is not None and section.kind in ("education", "certifications"):
        return "learned"
    if bullet is None:
        return "listed"
    return ledger.record.bullets[bullet].level or "listed"


def quote_at(resume: Resume, start: int, end: int, skill: str | None, level: Level) -> Evidence:
    """Quote the bullet, or else the line, around a mention."""
    bullet = resume.bullet_at(start)
    line = resume.document.line_at(start)
    if bullet is not None:
        begin, stop = resume.bullets[bullet].start, max(resume.bullets[bullet].end, end)
    else:
        begin, stop = (line.start, max(line.end, end)) if line else (start, end)
    text = resume.document.text
    return Evidence(
        quote=text[begin:stop], start=begin, end=stop, page=resume.document.page_at(start), skill=skill, level=level
    )


def months_of(ledger: Ledger, mentions: Iterable[Mention]) -> int | None:
    """Return the months of the dated positions in which the mentions stand; None when they stand in none."""
    places = [mention.start for mention in mentions]
    held = [p for p in ledger.resume.positions if any(p.start <= at < p.end for at in places)]
    return months_between(held, ledger.today)


def months_between(positions: Iterable[Position], today: date) -> int | None:
    """Return the months of positions, overlaps counted once; None when none is dated."""
    now = today.year * 12 + today.month - 1
    ranges = [
        (month_number(p.start_date), now if p.current or not p.end_date else month_number(p.end_date))
        for p in positions
        if p.start_date and (p.current or p.end_date)
    ]
    return union_months(ranges) if ranges else None
