"""Two track records → the skills that went, came, rose or fell."""

from resumematch.model.evidence import LEVELS, Level, ResumeSkill, TrackRecord, at_least
from resumematch.model.revision import SkillChange, SkillTurn
from resumematch.model.taxonomy import Taxonomy

SHOWN: Level = "used"
ORDER: tuple[SkillTurn, ...] = ("lost", "lowered", "dropped", "gained", "raised", "added")


def skill_changes(old: TrackRecord, new: TrackRecord, taxonomy: Taxonomy) -> tuple[SkillChange, ...]:
    """Compare level by level. A narrower skill stands for a wider one: PyTorch shows deep learning."""
    before, after = _held(old, taxonomy), _held(new, taxonomy)
    names = {skill.id: skill.name for skill in (*old.skills, *new.skills)}
    changes = []
    for key, name in names.items():
        was, now = before.get(key), after.get(key)
        turn = _turn(was.level if was else None, now.level if now else None)
        if turn:
            changes.append(_change(key, name, turn, was, now))
    return tuple(sorted(changes, key=lambda change: ORDER.index(change.turn)))


def _held(record: TrackRecord, taxonomy: Taxonomy) -> dict[str, ResumeSkill]:
    held = {skill.id: skill for skill in record.skills}
    for skill in record.skills:
        for wider in sorted(taxonomy.umbrellas(skill.id) | taxonomy.implied(skill.id)):
            if wider not in held or at_least(skill.level, held[wider].level):
                held[wider] = skill
    return held


def _turn(was: Level | None, now: Level | None) -> SkillTurn | None:
    if was == now:
        return None
    if at_least(was, SHOWN) != at_least(now, SHOWN):
        return "lost" if at_least(was, SHOWN) else "gained"
    if was is None or now is None:
        return "added" if was is None else "dropped"
    return "raised" if LEVELS.index(now) > LEVELS.index(was) else "lowered"


def _change(key: str, name: str, turn: SkillTurn, was: ResumeSkill | None, now: ResumeSkill | None) -> SkillChange:
    return SkillChange(
        id=key, name=name, turn=turn,
        before=was.level if was else None, after=now.level if now else None,
        proof_before=was.proof if was else None, proof_after=now.proof if now else None,
    )  # fmt: skip
