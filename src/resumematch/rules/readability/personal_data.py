"""personal-data: data that no employer needs"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words

LABEL = re.compile(r"\s*[:\t–-]|\s+\d|\s*$", re.MULTILINE)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at birth dates, marital status and the like outside lines of work."""
    text = subject.document.text
    for start, end in words(subject, "wording-personal").spans(text):
        line = subject.document.line_at(start)
        labelled = line is not None and LABEL.match(text, end) is not None
        if subject.resume is not None and labelled and subject.resume.bullet_at(start) is None:
            yield Advice(
                message=f"“{text[start:end]}”: in many countries an employer must not ask for it and would rather "
                "not see it.",
                suggestion="Leave it out, unless it is customary where you apply.",
                start=start,
                end=end,
            )


RULE = Rule(
    id="personal-data",
    about="resume",
    severity="info",
    summary="The file holds private data that no employer needs.",
    why="It invites decisions that have nothing to do with your work, and careful employers put such files aside.",
    examples=(
        Example(
            bad="# Ana Example\n\nMachine Learning Engineer · ana@mail.example · +1 555 0100 · "
            "https://example.com/ana\n\n«Date of birth»: 4 May 1991",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
