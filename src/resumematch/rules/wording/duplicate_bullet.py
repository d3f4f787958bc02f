"""duplicate-bullet: the same line twice."""

import re
from collections import defaultdict, deque
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import Work, head, works

ALIKE = 0.85  # share of words in common
FEWEST_WORDS = 5
LOOKED_AT = 100  # earlier lines that open with the same word


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the later of two lines that share nearly all their words."""
    seen: dict[str, deque[tuple[Work, frozenset[str]]]] = defaultdict(lambda: deque(maxlen=LOOKED_AT))
    for work in works(subject):
        told = re.findall(r"\w+", work.text.casefold())
        mine = frozenset(told)
        before = seen[told[0] if told else ""]
        twin = next((other for other, words in before if len(mine & words) >= ALIKE * len(mine | words)), None)
        if twin is not None and len(mine) >= FEWEST_WORDS:
            yield work.advise(f"The same was said before: “{head(twin.text)}”. Keep the one that says more.")
        before.append((work, mine))


RULE = Rule(
    id="duplicate-bullet",
    about="resume",
    severity="warning",
    summary="The same line stands twice.",
    why="A line that returns looks like a slip of the pen or like padding, and takes the room of another piece of "
    "work.",
    examples=(
        Example(
            bad="- Cut the nightly load of the stock tables from 5 hours to 1.\n"
            "- «Cut the nightly load of the stock tables from 5 hours to 1.»",
            good="- Cut the nightly load of the stock tables from 5 hours to 1.",
        ),
    ),
    check=check,
)
