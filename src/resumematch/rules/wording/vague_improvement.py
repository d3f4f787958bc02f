"""vague-improvement: better, and not by how much."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.rewrite.topics import topic_of
from resumematch.rules.words import words
from resumematch.rules.works import head, works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at a verb of improvement that opens a line without any number."""
    for work in works(subject):
        length = words(subject, "wording-improve").opens(work.raw)
        if length and not work.facts.metric and not words(subject, "comparator", "baseline").first(work.raw):
            yield work.advise(
                f"By how much? “{head(work.text)}” claims a change and gives neither the state before nor the one "
                "after.",
                (0, length),
                suggestion=f"{stem(subject, work)} from ⟨measure before⟩ to ⟨after⟩.",
                where=topic_of(subject, work.text).where,
                without_number=f"{stem(subject, work)}, so that ⟨who⟩ no longer ⟨had to do what⟩.",
            )


RULE = Rule(
    id="vague-improvement",
    about="resume",
    severity="warning",
    summary="Something was improved, and nothing says by how much.",
    why="Every change is an improvement to whoever made it. The state before and after lets the reader agree.",
    examples=(
        Example(
            bad="- «Improved» the performance of the search service.",
            good="- Improved the slowest searches from 900 ms to 240 ms.",
        ),
    ),
    check=check,
)
