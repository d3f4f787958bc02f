"""activity-number: a count of effort in the place of an effect."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words
from resumematch.rules.works import works

COUNT_BEFORE = re.compile(r"\b\d[\d,.]*\+?\s+(?:[\w-]+\s+)?$")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at counts of commits, meetings and the like in lines without an outcome."""
    for work in works(subject):
        for start, end in words(subject, "activity-count").spans(work.raw):
            count = COUNT_BEFORE.search(work.raw, 0, start)
            if count and not work.facts.outcome:
                counted = " ".join(work.raw[count.start() : end].split())
                yield work.advise(
                    f"{counted} measure effort. What could users or colleagues do afterwards that they could not "
                    "before?",
                    (count.start(), end),
                )
                break


RULE = Rule(
    id="activity-number",
    about="resume",
    severity="info",
    summary="A count of effort stands in the place of an effect.",
    why="Commits, meetings and lines of code grow with time at the desk. A reader pays for what they led to.",
    examples=(
        Example(
            bad="- Wrote «1,200 commits» to the pricing code.",
            good="- Rewrote the pricing code; a price change that took a day is now live in 10 minutes.",
        ),
    ),
    check=check,
)
