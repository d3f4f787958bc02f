"""Keeps the advice calm: on one bullet the weightiest findings stay open, the rest are folded."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from resumematch.model.finding import SEVERITIES, Finding

OPEN_PER_BULLET = 2  # a third remark on one line is read as nagging

SAME_QUESTION = {"operate-no-number": "no-outcome"}  # the left one asks again what the right one asks

WEIGHTIEST = (
    "tool-soup",  # nothing is said but names: no other advice on the bullet matters before this
    "duty-opener",  # hides who did what
    "helper-verb",
    "duplicate-bullet",
    "no-outcome",  # the question every reader asks
    "implausible-number",  # a number that is doubted takes the others down with it
    "percent-no-base",
    "offline-only",
    "vague-improvement",
)


def fold(findings: list[Finding]) -> tuple[Finding, ...]:
    """Mark as folded what stands on a bullet below its two weightiest findings, or repeats their rewrite."""
    by_bullet: dict[int, list[int]] = defaultdict(list)
    for place, finding in enumerate(findings):
        if finding.bullet is not None:
            by_bullet[finding.bullet].append(place)
    folded = {place for places in by_bullet.values() for place in _folded(findings, places)}
    return tuple(replace(f, folded=True) if i in folded else f for i, f in enumerate(findings))


def _folded(findings: list[Finding], places: list[int]) -> Iterator[int]:
    """Yield the places of one bullet's findings that are folded; of several praises the first stays."""
    yield from [i for i in places if findings[i].severity == "praise"][1:]
    mine = sorted((i for i in places if findings[i].severity != "praise"), key=lambda i: weight(findings[i]))
    asked = {findings[i].rule for i in mine}
    again = [i for i in mine if SAME_QUESTION.get(findings[i].rule) in asked]
    yield from again
    yield from [i for i in mine if i not in again][OPEN_PER_BULLET:]
    rewrites = [findings[i].suggestion for i in mine]
    yield from (i for n, i in enumerate(mine) if rewrites[n] and rewrites[n] in rewrites[:n])


def weight(finding: Finding) -> tuple[int, int, int]:
    """Order findings by what helps most: by severity, then the question that a reader asks first, then the place."""
    rank = WEIGHTIEST.index(finding.rule) if finding.rule in WEIGHTIEST else len(WEIGHTIEST)
    return SEVERITIES.index(finding.severity), rank, finding.start if finding.start is not None else -1
