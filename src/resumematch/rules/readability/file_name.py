"""file-name: a name that says nothing"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_file

DRAFT = re.compile(
    r"(?i)\(\d+\)$|final|draft|\bcopy\b|^(?:my)?[ _-]*(?:cv|resume|résumé|lebenslauf|untitled|document|new)[ _-]*v?\d*$"
)


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the file's name is that of a draft or of any résumé."""
    name = subject.document.name
    if subject.resume is not None and DRAFT.search(name.rsplit("/", 1)[-1].rsplit(".", 1)[0]):
        yield Advice(
            message=f"The file is called “{name}”. In a folder with two hundred others nobody can tell whose it is.",
            suggestion="Name it after yourself and the post.",
        )


RULE = Rule(
    id="file-name",
    about="resume",
    severity="info",
    summary="The file's name is that of a draft.",
    why="The name is seen before the file is opened, and long after: it is how somebody finds you again.",
    examples=(
        Example(
            bad="(a file called cv_final2(1).pdf)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_file(name="cv_final2(1).pdf"),
        ),
    ),
    check=check,
)
