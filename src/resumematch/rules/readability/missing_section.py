"""missing-section: a part that readers look for"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import without_heading

SCHOOLING = re.compile(
    r"(?i)\b(?:educat|stud(?:y|ies)|school|universit|college|degree|diplom|training|academ|qualif|bsc|msc|phd)"
)
ABILITIES = re.compile(
    r"(?i)\b(?:skill|technolog|tool|language|competenc|expertise|stack|proficien|knowledge|strength|software)"
)
SHORT = 5  # words that a heading has at most


def check(subject: Subject) -> Iterator[Advice]:
    """Name each of the parts that every résumé has and this one does not."""
    if subject.resume is None:
        return
    kinds = {section.kind for section in subject.resume.sections}
    if "experience" not in kinds and "projects" not in kinds and "volunteering" not in kinds:
        yield Advice(
            message="No heading says where your work stands. Neither a program nor a hurried reader will find it.",
            suggestion="Give it a heading of its own: Experience, or Projects.",
        )
    if "education" not in kinds and "certifications" not in kinds and not _headed(subject, SCHOOLING):
        yield Advice(
            message="Nothing is headed as education. Forms that are filled in from the file ask for it.",
            suggestion="Add the part, be it one line; a course that you finished counts.",
        )
    if "skills" not in kinds and not _headed(subject, ABILITIES):
        yield Advice(
            message="There is no list of skills. Searches look there first.",
            suggestion="Add a short list of what your lines of work prove.",
        )


def _headed(subject: Subject, words: re.Pattern[str]) -> bool:
    """Tell whether a short line could be the heading that we did not take for one."""
    return any(len(line.split()) <= SHORT and words.search(line) for line in subject.document.text.splitlines())


RULE = Rule(
    id="missing-section",
    about="resume",
    severity="warning",
    summary="A part that readers look for is missing.",
    why="Three places are looked up in every résumé: the work, the education, the skills. Under their usual names "
    "they are found.",
    examples=(
        Example(
            bad="## Skills\n\n",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=without_heading("Skills"),
        ),
    ),
    check=check,
)
