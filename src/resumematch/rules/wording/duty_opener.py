"""duty-opener: a line that opens with what was owed, not with what was done."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import rewrite
from resumematch.rules.rewrite.opener import is_helper
from resumematch.rules.soup import soup
from resumematch.rules.words import words
from resumematch.rules.works import Work, works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the duty phrase of every line that opens with one."""
    for work in works(subject):
        if work.facts.duty and not is_helper(subject, work.text):
            better = rewrite(subject, work)
            listing = bool(soup(subject, work))  # tool-soup says what to do
            span = (0, words(subject, "duty-opener").opens(work.raw) or len(work.raw))
            yield work.advise(
                _message(work, work.raw[slice(*span)]) + ("" if work.facts.outcome else f" {better.topic.question}"),
                span,
                suggestion=None if listing else better.text,
                where=None if listing else better.where or None,
                without_number=None if work.facts.outcome or listing else better.without_number,
            )


def _message(work: Work, opener: str) -> str:
    opener = " ".join(opener.split())
    if work.present:
        return f"“{opener}” tells what is expected of you. Say what you do, in your own verb."
    return f"“{opener}” tells what was expected of you. Say what you did, in your own verb."


RULE = Rule(
    id="duty-opener",
    about="resume",
    severity="warning",
    summary="The line opens with a duty instead of an action.",
    why="A duty is in the job description of everybody who held the post. What you did with it is only yours: a verb "
    "says it, "
    "and the line has room for what came of it.",
    examples=(
        Example(
            bad="- «Responsible for» the nightly training job of the churn model.",
            good="- Ran the nightly training job of the churn model and cut its failures from 9 a month to 1.",
        ),
        Example(
            bad="- «In charge of» the annotation guidelines.",
            good="- Wrote the annotation guidelines; two labellers now agree on 93% of cases, up from 71%.",
        ),
    ),
    check=check,
)
