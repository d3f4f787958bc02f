"""implausible-number: a number that a reader doubts before reading on."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import Work, works

NUMBER = r"(?<![\d.])(\d{1,6}(?:\.\d{1,6})?)\s?(?:%|percent\b)"
NEAR_PERFECT = re.compile(
    rf"(?:accuracy|precision|recall|f1|auc)\D{{0,20}}{NUMBER}|{NUMBER}\D{{0,20}}(?:accuracy|precision|recall|f1|auc)",
    re.I,
)
CUT = re.compile(
    rf"\b(?:reduc|cut|lower|decreas|sav)\w*\b[^.;,]{{0,40}}?\bby\s+(?:over\s+|more than\s+)?{NUMBER}", re.I
)
GROWTH = re.compile(
    rf"\b(?:increas|improv|boost|rais|grew|grow|enhanc)\w*\b[^.;,]{{0,40}}?\bby\s+(?:over\s+|more than\s+)?{NUMBER}",
    re.I,
)
PERFECT, WHOLE, TENFOLD = 99.0, 100.0, 200.0
DOUBTS = (  # pattern, the value from which it is doubted, and what to say
    (
        NEAR_PERFECT,
        PERFECT,
        "is so good that a reader suspects a leak or a rare class. Give the class balance and the baseline next to it.",
    ),
    (CUT, WHOLE, "takes away more than there was. Give the value before and after instead."),
    (GROWTH, TENFOLD, "is a jump that is believed only with its base. Give the value before and after instead."),
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at near-perfect scores, cuts of the whole and leaps without a base."""
    for work in works(subject):
        doubt = _doubt(work)
        if doubt is not None:
            (start, end), why = doubt
            yield work.advise(f"{work.raw[start:end]} {why}", (start, end))


def _doubt(work: Work) -> tuple[tuple[int, int], str] | None:
    for pattern, limit, why in DOUBTS:
        for found in pattern.finditer(work.raw):
            group = next(n for n in range(1, (found.lastindex or 1) + 1) if found[n])
            if float(found[group]) >= limit and not (
                pattern is not NEAR_PERFECT and work.has("comparator", "baseline")
            ):
                end = re.compile(r"\d[\d.]{0,15}\s?(?:%|percent)", re.I).match(work.raw, found.start(group))
                return (found.start(group), end.end() if end else found.end(group)), why
    return None


RULE = Rule(
    id="implausible-number",
    about="resume",
    severity="warning",
    summary="A number is so good that it is doubted.",
    why="One number that sounds too good takes the others down with it. With its base, its class balance or its "
    "period it becomes believable, or you find that it was something else.",
    examples=(
        Example(
            bad="- Built a defect detector with an accuracy of «99.8%» on the test images.",
            good="- Built a defect detector that finds 93 of 100 cracks, up from 71 with the rule before it.",
        ),
        Example(
            bad="- Increased efficiency of the claims team by «300%».",
            good="- Cut the time for a claim from 40 minutes to 12.",
        ),
    ),
    check=check,
)
