"""tool-soup: a line that names tools and no work."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words
from resumematch.rules.works import Work, works

MANY = 5  # tools in one line after which nobody reads them one by one
SHARE = 0.5  # of the line's words


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines of five tools and more whose verb is only that of using them."""
    if subject.resume is None:
        return
    for work in works(subject):
        tools = [
            m
            for m in subject.resume.mentions
            if work.bullet.start <= m.start < work.bullet.end and m.spelling != "pattern"
        ]
        names = tuple(dict.fromkeys(m.text for m in tools))
        if len(names) >= MANY and not work.facts.outcome and _only_names(subject, work, names):
            yield work.advise(
                f"{len(names)} names and no work: the line reads like a second skills list. "
                f"Take the one or two that carried the work ({names[0]}, {names[1]}?), say what you built with them, "
                "and leave the rest to the skills section.",
                suggestion=f"Built ⟨what, for whom⟩ with {_tail(subject, work)}; ⟨what it changed⟩.",
                where="the repository or the ticket of the piece of work in which these tools met",
                without_number=f"Built ⟨what⟩ with {_tail(subject, work)}, now used by ⟨who⟩.",
            )


def _only_names(subject: Subject, work: Work, names: tuple[str, ...]) -> bool:
    share = sum(len(name.split()) for name in names) / max(1, len(re.findall(r"\w[\w+#./-]*", work.text)))
    return words(subject, "wording-used").opens(work.text) is not None or share > SHARE


def _tail(subject: Subject, work: Work) -> str:
    opens = words(subject, "wording-used").opens(work.text) or 0
    return work.text[opens:].lstrip(" :").rstrip(" .;") or work.text


RULE = Rule(
    id="tool-soup",
    about="resume",
    severity="warning",
    summary="The line lists tools and no work.",
    why="A list of names proves that you can write names. One tool tied to something that was built with it "
    "outweighs the whole list, "
    "and the skills section holds the rest.",
    examples=(
        Example(
            bad="- «Used Python, Spark, Kafka, Airflow and Docker.»",
            good="- Built the click-stream pipeline in Airflow and Kubernetes that feeds 3 ranking models; fresh "
            "clicks arrive in 10 minutes instead of 9 hours.",
        ),
    ),
    check=check,
)
