"""long-line: a line that nobody reads to its end."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import head, works

MOST_WORDS = 45  # about three printed lines


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines of more than three printed lines, and split them where they pause."""
    for work in works(subject):
        if len(work.text.split()) > MOST_WORDS and not re.search(r"[a-z)][.!?]\s+[A-Z]", work.text):  # else: paragraph
            yield work.advise(
                f"“{head(work.text)}” runs on for several printed lines; what came of it is lost in the middle. Make "
                "two lines of it, the result in the first."
            )


RULE = Rule(
    id="long-line",
    about="resume",
    severity="info",
    summary="The line is so long that its result is lost.",
    why="A first reading lasts seconds. Of a line that wraps three times the first half is read, and the result "
    "usually stands in the second.",
    examples=(
        Example(
            bad="- «Rebuilt the search of the parts catalogue around a learned ranking with features from clicks, "
            "orders, stock and season, trained every night and checked against the last model on a held-out week "
            "before it may go live; searches that end in an order rose from 11% to 14% within one quarter of its "
            "launch in 3 countries.»",
            good="- Rebuilt the search of the parts catalogue around a learned ranking; searches that end in an "
            "order rose from 11% to 14%.",
        ),
    ),
    check=check,
)
