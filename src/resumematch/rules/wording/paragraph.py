"""paragraph: a job told in running text."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import head, works

FEWEST_WORDS, FEWEST_SENTENCES = 50, 3


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines of work that are paragraphs."""
    for work in works(subject):
        sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z])", work.text)
        if len(work.text.split()) >= FEWEST_WORDS and len(sentences) >= FEWEST_SENTENCES:
            yield work.advise(
                f"“{head(work.text)}” opens a paragraph. Its sentences are read one by one only when each has a line "
                "of its own.",
            )


RULE = Rule(
    id="paragraph",
    about="resume",
    severity="info",
    summary="Work is told in a paragraph instead of lines.",
    why="Readers scan the left edge. In a paragraph only the first sentence stands there.",
    examples=(
        Example(
            bad="- «Owned the returns forecast of a shoe shop with 40 stores. Replaced a spreadsheet by a model that "
            "is trained every night on orders, weather and holidays of the region. Buyers now order 9% fewer boxes "
            "than in the year before. Wrote the guide from which two other shops of the group took the model over "
            "within a month of asking.»",
            good="- Replaced the spreadsheet for returns by a model that is trained every night; buyers order 9% "
            "fewer boxes than before.",
        ),
    ),
    check=check,
)
