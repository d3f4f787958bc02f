"""no-outcome: a line that says what was done and not what came of it."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import rewrite
from resumematch.rules.soup import soup
from resumematch.rules.works import Work, head, works

FEWEST_WORDS = 3


def check(subject: Subject) -> Iterator[Advice]:
    """Point at every line of work without an effect or result."""
    for work in works(subject):
        if not work.facts.outcome and _is_told(work):
            better = rewrite(subject, work)
            listing = bool(soup(subject, work))  # tool-soup says what to do
            yield work.advise(
                f"“{head(work.text)}” stops before the result. {better.topic.question}",
                suggestion=None if listing else better.text,
                where=None if listing else better.where,
                without_number=None if listing else better.without_number,
            )


def _is_told(work: Work) -> bool:
    """Tell whether a line is a statement: no bare name, no rest of the line above, no head of lines below."""
    return len(work.text.split()) >= FEWEST_WORDS and not work.text[0].islower() and not work.text.endswith(":")


RULE = Rule(
    id="no-outcome",
    about="resume",
    severity="warning",
    summary="The line says what was done and not what came of it.",
    why="Two people who did the same work differ in what it changed. An effect need not be money: who uses it, what "
    "no longer breaks, "
    "which decision came out differently. A line without one is read as activity.",
    examples=(
        Example(
            bad="- «Built a recommender for the online shop.»",
            good="- Built the recommender of the online shop, which now brings in 30% of basket additions, up from "
            "12%.",
        ),
        Example(
            bad="- «Created dashboards for the sales team.»",
            good="- Created the dashboards with which the sales team stopped 4 loss-making discounts.",
        ),
    ),
    check=check,
)
