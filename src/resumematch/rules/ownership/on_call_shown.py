"""on-call-shown: proof of having run something (praise)."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works


def check(subject: Subject) -> Iterator[Advice]:
    """Praise lines of running things that hold an incident or a watch, a number and an outcome."""
    for work in works(subject):
        facts = work.facts
        if facts.production == "operated" and facts.outcome and facts.metric and not facts.duty:
            yield work.advise(
                "Running something and saying what that changed: few résumés show it. Keep this line near the top."
            )


RULE = Rule(
    id="on-call-shown",
    about="resume",
    severity="praise",
    summary="The line proves that something live was looked after, with its effect.",
    why="The last and hardest part of the work is to keep a model right after its release. A line that proves it is "
    "rare.",
    examples=(
        Example(
            bad="- «Share the on-call rota of the scoring service; mean time to repair fell from 3 hours to 40 "
            "minutes.»",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)
