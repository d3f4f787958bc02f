"""ungrouped-list: a long list without groups."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import listed_by_section

LONG = 18  # skills that can be taken in without groups
LABEL = re.compile(r"^[\s•*–-]{0,12}+[A-Z][\w &/,’'-]{2,40}\*{0,3}\s*[:\t|–]", re.MULTILINE)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the heading of a skills section of one long run."""
    for section, mentions in listed_by_section(subject):
        inside = subject.document.text[section.start + len(section.heading) : section.end]
        names = {mention.skill for mention in mentions}
        lines = [line for line in inside.splitlines() if line.strip()]
        if len(names) > LONG and not LABEL.search(inside) and len(lines) < len(names) // 3:
            yield Advice(
                message="The list is one long run. In groups (languages, modelling, data, serving, cloud) a reader "
                "finds what they look for.",
                start=section.start,
                end=section.start + len(section.heading),
            )


RULE = Rule(
    id="ungrouped-list",
    about="resume",
    severity="info",
    summary="A long list of skills has no groups.",
    why="A reader looks for one thing. In an unbroken list of twenty names it is found by luck.",
    examples=(
        Example(
            bad="## «Skills»\n\nPython, SQL, Java, Scala, Rust, Ruby, PyTorch, Keras, XGBoost, spaCy, OpenCV, Kafka, "
            "Flink, Airflow, dbt, Snowflake, BigQuery, Redis, MongoDB, Terraform, Ansible, Jenkins\n",
            good="## Skills\n\nPython, SQL, Airflow, Docker, Kubernetes, MLflow\n",
        ),
    ),
    check=check,
)
