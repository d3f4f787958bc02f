"""contrary-change: improved from a better value to a worse one."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works

UP = r"increas|rais|grew|grow|boost|lift"
DOWN = r"reduc|cut|lower|decreas|shorten|shrank"
VALUE = r"[$€£]?(\d+(?:[.,]\d+)*)\s?([a-z%]{0,3}|hours?|days?|minutes?|seconds?|weeks?|months?)"
CHANGE = re.compile(
    rf"\b(?:({UP})|({DOWN}))\w*\b[^.;]{{0,50}}?\bfrom\s+({VALUE})\s+to\s+({VALUE})(?=[\s,.;)]|$)", re.IGNORECASE
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at "from … to …" when it runs against its verb, both values in the same unit."""
    for work in works(subject):
        for found in CHANGE.finditer(work.raw):
            before, after = _number(found[4]), _number(found[7])
            same_unit = found[5].lower().rstrip("s") == found[8].lower().rstrip("s")
            if same_unit and ((found[1] and after < before) or (found[2] and after > before)):
                yield work.advise(
                    f"The verb says one direction and the numbers the other: {found[3].strip()} to "
                    f"{found[6].strip()}. Which is right?",
                    (found.start(3), found.end(6)),
                )


def _number(text: str) -> float:
    return float(text.replace(",", ""))


RULE = Rule(
    id="contrary-change",
    about="resume",
    severity="warning",
    summary="The numbers of a change run against its verb.",
    why="It is a slip, and it stands in the place that is read most carefully.",
    examples=(
        Example(
            bad="- Reduced the time for a claim from «12 minutes to 40 minutes» with a triage model.",
            good="- Reduced the time for a claim from 40 minutes to 12 minutes with a triage model.",
        ),
    ),
    check=check,
)
