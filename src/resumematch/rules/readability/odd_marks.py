"""odd-marks: decoration before lines"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

ODD = re.compile("[\u2794-\u27be\u2b00-\u2bff\u2701-\u2756\u2600-\u26ff\U0001f300-\U0001faff]")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first line that opens with a pictogram or an arrow in the place of a plain bullet."""
    text = subject.document.text
    for line in subject.document.lines:
        if subject.resume is not None and line.end > line.start and ODD.match(text, line.start):
            yield Advice(
                message=f"“{text[line.start]}” stands before the line. Some programs read such signs as letters, or "
                "drop the line.",
                suggestion="Use a plain bullet.",
                start=line.start,
                end=line.start + 1,
            )
            return


RULE = Rule(
    id="odd-marks",
    about="resume",
    severity="info",
    summary="Lines open with pictograms or arrows.",
    why="A plain bullet is understood by everything that reads text. Other signs come out as boxes, letters or "
    "nothing.",
    examples=(
        Example(
            bad="«➤» Cut the nightly load from 5 hours to 1.",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
