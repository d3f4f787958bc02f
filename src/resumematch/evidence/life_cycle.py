"""Bullets and their facts → which stages of a model's life each position, and the whole résumé, shows."""

from resumematch.model.evidence import STAGES, BulletFacts, Evidence, LifeCycle, Stage, StageProof
from resumematch.model.resume import WORK_SECTIONS, Bullet, Resume


def life_cycles(resume: Resume, facts: tuple[BulletFacts, ...]) -> tuple[LifeCycle, ...]:
    """Draw the strip of the whole résumé first, then of each position; a stage without proof stays with no evidence."""
    work = [(b, f) for b, f in zip(resume.bullets, facts, strict=True) if b.section in WORK_SECTIONS]
    strips = [_strip(resume, None, work)]
    for index in range(len(resume.positions)):
        strips.append(_strip(resume, index, [(b, f) for b, f in work if b.position == index]))
    return tuple(strips)


def _strip(resume: Resume, position: int | None, work: list[tuple[Bullet, BulletFacts]]) -> LifeCycle:
    proofs = (
        StageProof(stage=stage, evidence=tuple(_quote(resume, b, f) for b, f in work if shows_stage(f, stage)))
        for stage in STAGES
    )
    return LifeCycle(position=position, stages=tuple(proofs))


def shows_stage(facts: BulletFacts, stage: Stage) -> bool:
    """Tell whether a bullet shows a stage: its cues say so, and for what comes after training it was in real use."""
    if stage == "deploy":
        return facts.production != "none" and (facts.has("stage-deploy") or facts.production == "shipped")
    if stage == "monitor":
        return facts.production == "operated" or (facts.production != "none" and facts.has("stage-monitor"))
    return facts.has(f"stage-{stage}")


def _quote(resume: Resume, bullet: Bullet, facts: BulletFacts) -> Evidence:
    text = resume.document.text[bullet.start : bullet.end]
    return Evidence(quote=text, start=bullet.start, end=bullet.end, page=bullet.page, level=facts.level)
