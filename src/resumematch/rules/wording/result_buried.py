"""result-buried: the number comes after everything else."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import head, works

LATE = 28  # words before the first number


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first number of a line when more than two printed lines stand before it."""
    for work in works(subject):
        first = re.search(r"\d", work.raw)
        if first and work.facts.metric and work.facts.outcome and len(work.raw[: first.start()].split()) > LATE:
            end = re.compile(r"[\d.,]+\S*").match(work.raw, first.start())
            assert end is not None, "it starts with the digit just found"
            yield work.advise(
                f"The result, “{end[0]}”, comes last. Begin with it, and let “{head(work.text, 40)}” say how.",
                end.span(),
            )


RULE = Rule(
    id="result-buried",
    about="resume",
    severity="info",
    summary="The result comes after everything else in a long line.",
    why="The end of a long line is what a hurried reader skips. A result that opens the line is read by everybody.",
    examples=(
        Example(
            bad="- Rebuilt the search of the parts catalogue around a learned ranking with features from clicks and "
            "orders, trained every night and checked on a held-out week before it may go live, which raised orders "
            "by «9%» over the old one.",
            good="- Raised orders from search by 9% over the old one with a learned ranking that is trained every "
            "night.",
        ),
    ),
    check=check,
)
