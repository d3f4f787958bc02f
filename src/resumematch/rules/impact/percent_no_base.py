"""percent-no-base: a change in percent of something unnamed, or from nowhere."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.words import words
from resumematch.rules.works import Work, head, works

NUMBER = re.compile(r"(?<![\d.,])\d+(?:[.,]\d+)*+")
PERCENT = re.compile(r"(?<![\d.])\d{1,6}(?:\.\d{1,6})?\s?(?:%|percent\b|per cent\b)", re.I)
CHANGE = re.compile(
    r"\b(?:improv|increas|boost|reduc|enhanc|optimi[sz]|accelerat|rais|lower|decreas|grew|grow|cut|speed|sped|fell|dropp?)\w*",
    re.I,
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the percentage of a line that names neither a base nor what was measured beyond a vague word."""
    for work in works(subject):
        found = _bare_percent(subject, work)
        if found is not None:
            number = " ".join(work.raw[found.start() : found.end()].split())
            yield work.advise(
                f"{number} from where? “{head(work.text)}” gives a change without its starting point, "
                "so a reader can neither check nor admire it. Write the value before and the value after.",
                (found.start(), found.end()),
                suggestion=f"{stem(subject, work)}, from ⟨value before⟩ to ⟨value after⟩, measured ⟨on what, over "
                "which period⟩.",
                where="the experiment log or the report in which the percentage was first worked out",
                without_number=f"{stem(subject, work)} compared with ⟨what was in place before⟩.",
            )


def _bare_percent(subject: Subject, work: Work) -> re.Match[str] | None:
    numbers = NUMBER.findall(work.raw)
    found = PERCENT.search(work.raw)
    if found is None or len(numbers) != 1 or words(subject, "comparator", "baseline").first(work.raw):
        return None
    level = words(subject, "model-metric").opens(work.raw[found.end() :].lstrip(" +"))  # "96.5% accuracy" is no change
    return found if _is_short(work) and level is None else None


def _is_short(work: Work) -> bool:
    """A line that explains its percentage is longer than the claim itself."""
    return bool(CHANGE.search(work.raw)) and len(work.raw.split()) <= 12


RULE = Rule(
    id="percent-no-base",
    about="resume",
    severity="warning",
    summary="A percentage stands alone: nobody can tell of what, or from where.",
    why="A percentage is a ratio of two numbers; given alone it hides both. Half a percent of a large base can be "
    "worth more than a doubling "
    "of a small one, and a reader who cannot tell takes the smaller.",
    examples=(
        Example(
            bad="- Improved model accuracy by «15%».",
            good="- Raised recall at fixed precision from 0.61 to 0.70, so that 300 more fraud cases a month are "
            "stopped.",
        ),
        Example(
            bad="- Increased efficiency by «300%».",
            good="- Cut the weekly retraining from 9 hours to 2 by caching features.",
        ),
    ),
    check=check,
)
