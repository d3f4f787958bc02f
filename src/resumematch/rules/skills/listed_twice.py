"""listed-twice: the same skill twice in the list."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import listed

MOST = 3


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the second place in the list where a skill stands in the same words or by an alias."""
    first: dict[str, str] = {}
    twice: set[str] = set()
    for mention in listed(subject):
        before = first.setdefault(mention.skill, mention.text)
        again = (
            mention.spelling in ("name", "alias")
            and mention.skill in first
            and first[mention.skill] is not mention.text
            and _alike(before, mention.text)
        )
        if again and mention.skill not in twice and len(twice) < MOST and not _adjacent(subject, mention.start):
            twice.add(mention.skill)
            yield Advice(
                message=f"“{mention.text}” stands in the list already"
                + ("." if before == mention.text else f", as “{before}”."),
                start=mention.start,
                end=mention.end,
            )


def _alike(first: str, second: str) -> bool:
    """Tell whether two spellings are plainly one name: equal but for signs, a version or a plural, or initials."""
    one, other = (re.sub(r"[\W_]+", "", text).casefold() for text in (first, second))
    initials = ["".join(word[0] for word in re.findall(r"\w+", text)).casefold() for text in (first, second)]
    same = re.sub(r"(?:\d+|s|js)$", "", one) == re.sub(r"(?:\d+|s|js)$", "", other)  # "HTML5, HTML"
    return same or one == initials[1] or other == initials[0]


def _adjacent(subject: Subject, start: int) -> bool:
    """ "Kubernetes (k8s)" names one skill in both its forms, which is a service to searches."""
    return subject.document.text[max(0, start - 2) : start].strip() in ("(", "/")


RULE = Rule(
    id="listed-twice",
    about="resume",
    severity="info",
    summary="The same skill stands twice in the list.",
    why="Doubles make a list look assembled, not written, and take the place of a skill that is missing.",
    examples=(
        Example(
            bad="## Skills\n\nPython, SQL, REST APIs, «Python»\n",
            good="## Skills\n\nPython, SQL, Airflow, Docker, Kubernetes, MLflow\n",
        ),
    ),
    check=check,
)
