"""version-noise: several versions of one thing."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import skill_sections

VERSIONS = re.compile(r"\b[A-Z][\w+#.]*\s+\(?\d+(?:\.\d+)*(?:\s*[/,&]\s*\d+(?:\.\d+)+)+\)?")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at names that are followed by two versions and more."""
    for section in skill_sections(subject):
        for found in VERSIONS.finditer(subject.document.text, section.start, section.end):
            name = found[0].split()[0]
            yield Advice(
                message=f"“{' '.join(found[0].split())}”: “{name}” says the same. Versions age, and a list of them "
                "looks older every year.",
                suggestion=f"Write {name}.",
                start=found.start(),
                end=found.end(),
            )


RULE = Rule(
    id="version-noise",
    about="resume",
    severity="info",
    summary="A skill carries a list of versions.",
    why="Nobody hires for a version. The list takes room and dates the résumé.",
    examples=(
        Example(
            bad="## Skills\n\n«Python 3.8/3.9/3.10», SQL\n",
            good="## Skills\n\nPython, SQL, Airflow, Docker, Kubernetes, MLflow\n",
        ),
    ),
    check=check,
)
