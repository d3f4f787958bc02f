"""shouting: a line in capitals or with an exclamation mark."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works

FEWEST_WORDS = 4


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines all in capitals, and at exclamation marks."""
    for work in works(subject):
        words = re.findall(r"[^\W\d_]{3,}", work.text)
        mark = work.raw.rfind("!")
        if len(words) >= FEWEST_WORDS and all(word.isupper() for word in words):
            yield work.advise("The whole line is in capitals: it is harder to read and sounds loud.")
        elif mark != -1 and mark >= len(work.raw.rstrip()) - 1:
            yield work.advise(
                "The fact needs no exclamation mark.", (mark, mark + 1), suggestion=work.text.rstrip("! ") + "."
            )


RULE = Rule(
    id="shouting",
    about="resume",
    severity="info",
    summary="A line is all in capitals or ends in an exclamation mark.",
    why="Emphasis by type makes a reader look for what the words lack.",
    examples=(
        Example(
            bad="- Cut the nightly load from 5 hours to 1«!»",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
