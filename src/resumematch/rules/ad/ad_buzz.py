"""ad-buzz: ninjas and rock stars"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

LEGENDS = re.compile(
    r"(?i)\b(?:ninja|rock ?star|guru|wizard|unicorn|superhero|work hard,? play hard|like a family|wear many hats|"
    r"whatever it takes)s?\b"
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at words for people who do not exist."""
    for found in LEGENDS.finditer(subject.document.text if subject.job else ""):
        yield Advice(
            message=f"“{found[0]}” is no job. Ask who does the work today and how long they stay.",
            start=found.start(),
            end=found.end(),
        )
        return


RULE = Rule(
    id="ad-buzz",
    about="job",
    severity="info",
    summary="The ad looks for a ninja, a rock star or a family member.",
    why="Such words stand where the work should be described. They are a reason to ask, not to run.",
    examples=(
        Example(
            bad="- We look for a «rock star» who lives for models",
            good="- Experience with Docker",
        ),
    ),
    check=check,
)
