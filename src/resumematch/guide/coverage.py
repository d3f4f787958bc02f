"""Lines of a résumé → each skill and responsibility of the guide as covered, thin or gap, with its quotes."""

from collections.abc import Sequence

from resumematch.guide.cues import duty_cues
from resumematch.guide.lines import Line, best, quote
from resumematch.guide.names import skill_name
from resumematch.guide.signs import describes
from resumematch.model.document import Document
from resumematch.model.evidence import Evidence, TrackRecord, at_least
from resumematch.model.guide import Coverage, GuideItem
from resumematch.model.resume import WORK_SECTIONS
from resumematch.model.taxonomy import GuideSkill, Responsibility, Role, Taxonomy


def cover_skill(
    item: GuideSkill, document: Document, record: TrackRecord, lines: Sequence[Line], taxonomy: Taxonomy
) -> GuideItem:
    """Grade a guide skill by the skills filed under it and by the lines that describe it."""
    graded = [skill for skill in record.skills if item.id in taxonomy.umbrellas(skill.id)]
    proofs = [skill.proof for skill in graded if skill.proof is not None]
    described = [line for line in lines if describes(line, item.signs)]
    done = [quote(document, line, item.id) for line in best(line for line in described if line.is_work)]
    said = [
        quote(document, line, item.id) for line in best(line for line in described if line.section not in WORK_SECTIONS)
    ]
    work = [proof for proof in proofs if at_least(proof.level, "used")] + done
    weak = [proof for proof in proofs if proof not in work] + said
    return _item(item.id, skill_name(item, taxonomy), work, weak, item.advice)


def cover_responsibility(
    item: Responsibility, document: Document, record: TrackRecord, lines: Sequence[Line], role: Role, taxonomy: Taxonomy
) -> GuideItem:
    """Grade a responsibility by its skills, named or described, and by its cue phrases."""
    skills = [skill for skill in (*role.top_skills, *role.often_missing) if skill.id in item.skills]
    proofs = [
        s.proof for s in record.skills if s.proof is not None and not taxonomy.umbrellas(s.id).isdisjoint(item.skills)
    ]
    said = [
        line for line in lines if line.says(duty_cues(item.id)) or any(describes(line, skill.signs) for skill in skills)
    ]
    done = [quote(document, line) for line in best(line for line in said if line.is_work)]
    work = [proof for proof in proofs if at_least(proof.level, "used")] + done
    weak = [proof for proof in proofs if proof not in work] + [
        quote(document, line) for line in best(line for line in said if not line.is_work)
    ]
    return _item(item.id, item.title, work, weak, item.advice)


def _item(identity: str, name: str, work: list[Evidence], weak: list[Evidence], advice: str) -> GuideItem:
    status: Coverage = "covered" if work else "thin" if weak else "gap"
    return GuideItem(id=identity, name=name, status=status, because=_few(work or weak), advice="" if work else advice)


def _few(evidence: list[Evidence], most: int = 3) -> tuple[Evidence, ...]:
    """Keep the strongest few, one a place."""
    unique = {found.start: found for found in sorted(evidence, key=_rank, reverse=True)}
    return tuple(sorted(unique.values(), key=_rank)[:most])


def _rank(found: Evidence) -> tuple[int, int]:
    order = ("led", "operated", "shipped", "built", "used", "learned", "listed")
    return (order.index(found.level) if found.level else len(order), found.start)
