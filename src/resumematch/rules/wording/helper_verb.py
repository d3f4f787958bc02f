"""helper-verb: a line that opens with helping, so that the own share cannot be seen."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import rewrite
from resumematch.rules.rewrite.opener import is_helper
from resumematch.rules.soup import soup
from resumematch.rules.words import words
from resumematch.rules.works import works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the helper phrase of every line that opens with one."""
    for work in works(subject):
        if work.facts.duty and is_helper(subject, work.text):
            better = rewrite(subject, work)
            listing = bool(soup(subject, work))  # tool-soup says what to do
            span = (0, words(subject, "helper-opener").opens(work.raw) or len(work.raw))
            opener = " ".join(work.raw[slice(*span)].split())
            yield work.advise(
                f"“{opener}” hides your own part: a reader must guess whether you watched, helped or did it. "
                + "Name the piece that was yours, however small."
                + ("" if work.facts.outcome else f" {better.topic.question}"),
                span,
                suggestion=None if listing else better.text,
                where=None if listing else better.where or None,
                without_number=None if work.facts.outcome or listing else better.without_number,
            )


RULE = Rule(
    id="helper-verb",
    about="resume",
    severity="warning",
    summary="The line opens with helping, so your own share cannot be seen.",
    why="Readers hire for what you can do alone. A small part that was wholly yours says more than a share in "
    "something large.",
    examples=(
        Example(
            bad="- «Helped» with the deployment of models.",
            good="- Wrote the job that deploys our 6 models; a release now takes 20 minutes instead of a day.",
        ),
        Example(
            bad="- «Worked on» demand forecasting.",
            good="- Built the holiday features of the demand forecast, which lowered its error from 18% to 13%.",
        ),
    ),
    check=check,
)
