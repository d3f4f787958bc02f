"""level-word: grades that one gives oneself."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import skill_sections
from resumematch.rules.words import words

SIGNS = re.compile(r"[★☆●○◐]{2,}|\b\d\s?/\s?(?:5|10)\b|(?<![\w.])\d{2,3}\s?%")
MOST = 3


def check(subject: Subject) -> Iterator[Advice]:
    """Point at words and signs of self-assessment in the skills sections."""
    text = subject.document.text
    for section in skill_sections(subject):
        inside = section.start + len(section.heading)
        spans = [found.span() for found in SIGNS.finditer(text, inside, section.end)]
        spans += words(subject, "wording-level").spans(text, inside, section.end)
        for start, end in sorted(spans)[:MOST]:
            yield Advice(
                message=f"“{text[start:end]}” is a grade that you gave yourself: to a reader it means nothing until "
                "a line of work shows it.",
                suggestion="Drop the grades, and put what you use most first.",
                start=start,
                end=end,
            )


RULE = Rule(
    id="level-word",
    about="resume",
    severity="info",
    summary="Skills carry grades that you gave yourself.",
    why="Nobody knows what four stars of five in a language are. A low grade warns readers off, and a high one "
    "invites a test.",
    examples=(
        Example(
            bad="## Skills\n\nPython («expert»), SQL\n",
            good="## Skills\n\nPython, SQL, Airflow, Docker, Kubernetes, MLflow\n",
        ),
    ),
    check=check,
)
