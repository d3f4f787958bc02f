"""tool-soup: a line that names tools and no work."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.numerals import in_words
from resumematch.rules.soup import after_use, soup
from resumematch.rules.works import works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines of five tools and more whose verb is only that of using them."""
    for work in works(subject):
        names = soup(subject, work)
        if names:
            tail = after_use(subject, work)
            yield work.advise(
                f"{in_words(len(names)).capitalize()} names and no work: the line reads like a second skills list. "
                f"Take the one or two that carried the work ({names[0]}, {names[1]}?), say what you built with them, "
                "and leave the rest to the skills section.",
                suggestion=f"Built ⟨what, for whom⟩ with {tail}; ⟨what it changed⟩." if tail else None,
                where="the repository or the ticket of the piece of work in which these tools met",
                without_number=f"Built ⟨what⟩ with {tail}, now used by ⟨who⟩." if tail else None,
            )


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
