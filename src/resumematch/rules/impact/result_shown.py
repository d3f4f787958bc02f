"""result-shown: a line that has it all (praise)."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words
from resumematch.rules.works import Work, works

COUNTED = r"\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|weeks|days|hours|months)\b"
FROM_VALUE = re.compile(rf"\bfrom\s+(?:about |some |over |nearly )?[$€£~]?(?:{COUNTED})", re.I)


def check(subject: Subject) -> Iterator[Advice]:
    """Praise lines that open with their own verb, give a result in numbers and the state it is compared with."""
    for work in works(subject):
        facts = work.facts
        if facts.outcome and facts.metric and not facts.duty and _compared(subject, work):
            kept = " and kept it running" if facts.production == "operated" else ""
            yield work.advise(f"This line says what you did{kept}, what came of it and against what. Keep it as it is.")


def _compared(subject: Subject, work: Work) -> bool:
    """Tell whether another state stands beside the result; "from" alone names a source as often."""
    found = (work.raw[start:end].lower() for start, end in words(subject, "comparator", "baseline").spans(work.raw))
    return any(word != "from" for word in found) or FROM_VALUE.search(work.raw) is not None


RULE = Rule(
    id="result-shown",
    about="resume",
    severity="praise",
    summary="The line says what was done, what came of it and compared with what.",
    why="Such lines are the ones that interviews are about. It is worth knowing which they are before rewriting a "
    "résumé, lest they get lost.",
    examples=(
        Example(
            bad="- «Cut the nightly load from 5 hours to 1 by reading only the partitions that changed.»",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)
