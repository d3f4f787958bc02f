"""operate-no-number: something was watched, and nothing says what that was good for."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.works import head, works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at lines of running things that hold neither a number nor an outcome."""
    for work in works(subject):
        if work.facts.production == "operated" and not work.facts.metric and not work.facts.outcome:
            yield work.advise(
                f"“{head(work.text)}” shows that you kept something alive. What did you catch, and how soon?",
                suggestion=f"{stem(subject, work)}: ⟨what it caught⟩ within ⟨how long⟩, before ⟨who⟩ noticed.",
                where="the incident tracker, or the history of the alerts",
                without_number=f"{stem(subject, work)}, so that ⟨which failure⟩ never reached ⟨whom⟩.",
            )


RULE = Rule(
    id="operate-no-number",
    about="resume",
    severity="info",
    summary="Something was kept running, and nothing says what that prevented.",
    why="Running things is the evidence that few résumés have. One incident caught, with how soon, makes it "
    "believable.",
    examples=(
        Example(
            bad="- «Monitor the drift of the price models in production.»",
            good="- Monitor the drift of 5 price models; the last broken feature was found in 20 minutes instead of "
            "7 days.",
        ),
    ),
    check=check,
)
