"""What a rewrite gained and lost, on a terminal: losses first."""

from collections.abc import Iterable, Iterator, Sequence

from resumematch.model.document import Document
from resumematch.model.report import DiffReport
from resumematch.model.revision import Amount, BulletChange, Said, Shift, SkillChange
from resumematch.render.place import place
from resumematch.render.terminal.page import Page, quoted
from resumematch.render.words import count_of, number

SIGNS = {"lost": "−", "lowered": "↓", "dropped": "−", "raised": "↑", "gained": "+", "added": "+"}
SAID = {"lost": "missing", "lowered": "weak", "dropped": "weak", "raised": "met", "gained": "met", "added": "met"}
NOT_THERE = "not there"


def diff_to_terminal(report: DiffReport, *, color: bool, width: int) -> str:
    """Write the answer, then numbers, skills, bullets and the figures of the whole."""
    page, revision = Page(color=color, width=width), report.revision
    old, new = report.old.document, report.new.document
    page.line(f"{old.name} → {new.name}: {_answer(report)}", style="bold")
    if revision.lost_numbers or revision.gained_numbers:
        page.heading("Numbers")
        _show_numbers(page, old, revision.lost_numbers, "lost")
        _show_numbers(page, new, revision.gained_numbers, "gained")
    if revision.skills:
        page.heading("Skills by what the résumé proves")
        for change in revision.skills:
            _show_skill(page, old, new, change)
    if revision.bullets:
        page.heading("Bullets")
        for bullet in revision.bullets:
            _show_bullet(page, old, new, bullet)
    moved = [shift for shift in revision.shifts if shift.before != shift.after]
    if moved:
        page.heading("The whole")
        page.rows(map(_shift, moved), widths=[18, None])
    return page.text()


def _answer(report: DiffReport) -> str:
    revision = report.revision
    if revision.empty:
        return "nothing differs"
    gained = [change for change in revision.skills if change.turn == "gained"]
    lost = _counted(revision.lost_numbers, revision.lost_skills)
    return (
        f"lost {lost or 'no number and no proven skill'}; gained {_counted(revision.gained_numbers, gained) or 'none'}"
    )


def _counted(numbers: Sequence[Amount], skills: Sequence[SkillChange]) -> str:
    counts = ((len(numbers), "number"), (len(skills), "proven skill"))
    return " and ".join(count_of(count, noun) for count, noun in counts if count)


def _show_numbers(page: Page, document: Document, amounts: Iterable[Amount], turn: str) -> None:
    for amount in amounts:
        around = document.line_at(amount.start)
        line = document.text[around.start : around.end] if around else amount.quote
        _row(page, turn, amount.quote, f"{place(document, amount.start)} {quoted(line, 90)}")


def _show_skill(page: Page, old: Document, new: Document, change: SkillChange) -> None:
    levels = f"{change.before or NOT_THERE} → {change.after or NOT_THERE}"
    gone = change.turn in ("lost", "lowered", "dropped")
    document, proof = (old, change.proof_before) if gone else (new, change.proof_after)
    where = f"  {place(document, proof.start)} {quoted(proof.quote, 70)}" if proof else ""
    _row(page, change.turn, change.name, levels + where)


def _row(page: Page, turn: str, what: str, rest: str) -> None:
    page.rows([(SIGNS[turn], turn, what, rest)], widths=[1, 7, 24, None], styles=[SAID[turn], SAID[turn], "", ""])


def _show_bullet(page: Page, old: Document, new: Document, change: BulletChange) -> None:
    said = change.after or change.before
    assert said is not None  # one of the two is there
    document = new if change.after else old
    effect = "; ".join(_effects(change))
    page.line(f"{place(document, said.start)}: {change.turn}{f', {effect}' if effect else ''}", indent=2)
    pairs = (("was", change.before), ("now", change.after))
    page.rows(((f"{label}:", quoted(one.text, 400)) for label, one in pairs if one), widths=[4, None], indent=4)


def _effects(change: BulletChange) -> Iterator[str]:
    if change.lost:
        yield "lost " + ", ".join(amount.quote for amount in change.lost)
    if change.gained:
        yield "gained " + ", ".join(amount.quote for amount in change.gained)
    if change.before and change.after:
        yield from _turned(change.before, change.after)


def _turned(before: Said, after: Said) -> Iterator[str]:
    if before.outcome != after.outcome:
        yield "now states an outcome" if after.outcome else "no longer states an outcome"
    if before.level != after.level and before.level and after.level:
        yield f"{before.level} → {after.level}"


def _shift(shift: Shift) -> tuple[str, str]:
    return shift.name, f"{number(shift.before)} → {number(shift.after)}"
