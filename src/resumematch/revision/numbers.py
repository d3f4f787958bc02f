"""Two versions → the numbers that measure something in the one and are nowhere in the other."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from resumematch.model.evidence import BulletFacts
from resumematch.model.report import ResumeReport
from resumematch.model.revision import Amount
from resumematch.revision.quantity import Quantity, quantities

_WORD = re.compile(r"[^\W\d_]{3,}")
Key = tuple[Decimal, str]
NEAR = 60  # characters to either side in which the words stand that say what a bare count counts


@dataclass(frozen=True, slots=True)
class Measured:
    """A number that a bullet measures with."""

    bullet: int
    quantity: Quantity
    near: frozenset[str]  # words around it


def measured(report: ResumeReport) -> tuple[Measured, ...]:
    """Return the numbers that the bullets measure with, in the order of the text."""
    text, found = report.document.text, {}
    facts = report.record.bullets
    for at, (bullet, fact) in enumerate(zip(report.resume.bullets, facts, strict=True)):
        for quantity in _in_bullet(text, bullet.start, bullet.end, fact):
            near = _near(text, quantity, bullet.start, bullet.end)
            found[quantity.start] = Measured(bullet=at, quantity=quantity, near=near)
    return tuple(found[start] for start in sorted(found))


def _in_bullet(text: str, start: int, end: int, fact: BulletFacts) -> Iterable[Quantity]:
    spans = [(cue.start, cue.end) for cue in fact.cues if cue.kind == "metric"]
    for quantity in _found(text, start, end):
        if any(quantity.start < stop and begin < quantity.end for begin, stop in spans):
            yield quantity


def _found(text: str, start: int, end: int) -> Iterable[Quantity]:
    for found in quantities(text[start:end]):
        yield Quantity(start=found.start + start, end=found.end + start, value=found.value, unit=found.unit)


def _near(text: str, quantity: Quantity, start: int, end: int) -> frozenset[str]:
    before = text[max(start, quantity.start - NEAR) : quantity.start]
    after = text[quantity.end : min(end, quantity.end + NEAR)]
    return frozenset(word.casefold().removesuffix("s") for word in _WORD.findall(f"{before} {after}"))


def unmatched(
    these: Sequence[Measured], those: Sequence[Measured], pairs: dict[int, int], elsewhere: ResumeReport
) -> tuple[Measured, ...]:
    """Return which of `these` the other version does not say.

    A number lives on in the bullet that its own became; else anywhere in the other version with the same unit, or, when
    it is a bare count, beside a word that stands beside it here.
    """
    free: dict[Key, list[Measured]] = defaultdict(list)
    for other in those:
        free[other.quantity.key].append(other)
    left = [one for one in these if not _taken(one, free, lambda one, other: pairs.get(one.bullet) == other.bullet)]
    left = [one for one in left if not _taken(one, free, _says_the_same)]
    others = _not_measured(elsewhere, those) if left else {}
    return tuple(
        one for one in left if not any(_says_the_same(one, other) for other in others.get(one.quantity.key, ()))
    )


def _taken(
    one: Measured, free: dict[Key, list[Measured]], lives_on: Callable[[Measured, Measured], bool]
) -> Measured | None:
    twin = next((other for other in free[one.quantity.key] if lives_on(one, other)), None)
    if twin:
        free[one.quantity.key].remove(twin)
    return twin


def _says_the_same(one: Measured, other: Measured) -> bool:
    quantity = one.quantity
    return quantity.unit != "" or quantity.looks_like_a_year or bool(one.near & other.near)


def _not_measured(report: ResumeReport, those: Sequence[Measured]) -> dict[Key, list[Measured]]:
    text, found = report.document.text, defaultdict(list)
    taken = {other.quantity.start for other in those}
    for quantity in quantities(text):
        if quantity.start not in taken:
            near = _near(text, quantity, 0, len(text))
            found[quantity.key].append(Measured(bullet=-1, quantity=quantity, near=near))
    return found


def amounts(found: Iterable[Measured], report: ResumeReport) -> tuple[Amount, ...]:
    """Turn them into quotes."""
    document = report.document
    return tuple(
        Amount(
            quote=document.text[one.quantity.start : one.quantity.end], start=one.quantity.start,
            end=one.quantity.end, page=document.page_at(one.quantity.start), bullet=one.bullet,
        )
        for one in found
    )  # fmt: skip
