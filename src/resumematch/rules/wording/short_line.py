"""short-line: a line too short to say anything that could be checked."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works

FEWEST_WORDS = 5


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines of fewer than five words and no number."""
    for work in works(subject):
        count = len(work.text.split())
        whole = (
            work.bullet.section == "experience" and work.text[:1].isupper() and not re.search(r"[:)]|\w\.\w", work.text)
        )
        if whole and 1 < count < FEWEST_WORDS and not work.facts.metric and not work.facts.outcome:
            yield work.advise(
                f"“{work.text.rstrip('.')}” could stand in anybody's résumé. Which system, for whom, and how large?",
                suggestion=f"{work.text.rstrip(' .;')} ⟨for which system⟩, ⟨how large⟩, used by ⟨whom⟩.",
            )


RULE = Rule(
    id="short-line",
    about="resume",
    severity="warning",
    summary="The line is too short to say anything of your own.",
    why="A line of a few words names a field, not a piece of work. It costs a line of space and proves nothing.",
    examples=(
        Example(
            bad="- «Did text classification.»",
            good="- Sorted 2,000 support letters a day by topic with a text classifier which spared "
            "the office 3 hours of manual work a day.",
        ),
    ),
    check=check,
)
