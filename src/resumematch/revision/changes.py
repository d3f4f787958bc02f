"""Puts the revision together: bullets are paired first, then numbers and skills held against each other."""

from collections.abc import Sequence

from resumematch.model.report import ResumeReport
from resumematch.model.revision import Amount, BulletChange, Revision, Said, Shift
from resumematch.model.taxonomy import Taxonomy
from resumematch.revision.numbers import amounts, measured, unmatched
from resumematch.revision.pairing import pair_bullets, words
from resumematch.revision.skills import skill_changes


def find_changes(old: ResumeReport, new: ResumeReport, taxonomy: Taxonomy) -> Revision:
    """Find what the newer version gained and what it lost. Both must be scanned with the same options."""
    pairs = pair_bullets(old.resume.bullets, new.resume.bullets)
    back = {after: before for before, after in pairs.items()}
    before, after = measured(old), measured(new)
    lost = amounts(unmatched(before, after, pairs, new), old)
    gained = amounts(unmatched(after, before, back, old), new)
    return Revision(
        lost_numbers=lost,
        gained_numbers=gained,
        skills=skill_changes(old.record, new.record, taxonomy),
        bullets=_bullets(old, new, back, lost, gained),
        shifts=tuple(_shifts(old, new)),
    )


def _bullets(
    old: ResumeReport, new: ResumeReport, back: dict[int, int], lost: Sequence[Amount], gained: Sequence[Amount]
) -> tuple[BulletChange, ...]:
    found = []
    for at in range(len(new.resume.bullets)):
        after, came = _said(new, at), _of(gained, at)
        if at not in back:
            found.append(BulletChange(turn="added", after=after, gained=came))
            continue
        before = _said(old, back[at])
        if words(before.text) != words(after.text):
            found.append(
                BulletChange(turn="changed", before=before, after=after, lost=_of(lost, back[at]), gained=came)
            )
    gone = sorted(set(range(len(old.resume.bullets))) - set(back.values()))
    found += [BulletChange(turn="removed", before=_said(old, at), lost=_of(lost, at)) for at in gone]
    return tuple(found)


def _of(found: Sequence[Amount], bullet: int) -> tuple[Amount, ...]:
    return tuple(amount for amount in found if amount.bullet == bullet)


def _said(report: ResumeReport, at: int) -> Said:
    bullet, facts = report.resume.bullets[at], report.record.bullets[at]
    return Said(
        text=bullet.text, start=bullet.start, end=bullet.end, page=bullet.page, section=bullet.section,
        level=facts.level, outcome=facts.outcome,
    )  # fmt: skip


def _shifts(old: ResumeReport, new: ResumeReport) -> list[Shift]:
    scores = ("readable", "covered", "written")
    shares = (
        ("with an outcome", "with_outcome"),
        ("with a number", "with_metric"),
        ("with ownership", "with_ownership"),
    )
    return [
        *(
            Shift(name=name, before=getattr(old.scores, name).value, after=getattr(new.scores, name).value)
            for name in scores
        ),
        Shift(name="bullets", before=old.summary.bullets, after=new.summary.bullets),
        *(
            Shift(name=name, before=getattr(old.summary, field), after=getattr(new.summary, field))
            for name, field in shares
        ),
    ]
