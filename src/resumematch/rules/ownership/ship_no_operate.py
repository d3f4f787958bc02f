"""ship-no-operate: models went live, and nothing says who watched them."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.models import uses_model
from resumematch.rules.rewrite.line import stem
from resumematch.rules.works import head, works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first shipped line of a résumé that shows nothing of running things."""
    work = list(works(subject))
    shipped = [w for w in work if w.facts.production == "shipped" and uses_model(subject, w)]
    if not shipped or any(w.facts.production == "operated" for w in work):
        return
    first = shipped[0]
    yield first.advise(
        f"“{head(first.text)}” ends on the day of the release. What happened after it: who was called when it broke, "
        "how did you notice that it "
        "got worse, how was it renewed? Say it here, or in a line of its own.",
        suggestion=f"{stem(subject, first)}; since then ⟨what you watch⟩ with alerts to ⟨whom⟩, and ⟨how it is "
        "renewed or rolled back⟩.",
        where="the alert rules, the incident tracker, the history of model versions",
    )


RULE = Rule(
    id="ship-no-operate",
    about="resume",
    severity="warning",
    summary="Something was shipped, and nothing says that it was looked after.",
    why="Most of a model's life comes after its release. Whoever has watched one get worse and mended it is trusted "
    "with the next; "
    "a release without what followed leaves that open.",
    examples=(
        Example(
            bad="## Experience\n\n"
            "### Machine Learning Engineer, Example Labs\n\nMar 2021 – Present\n\n"
            "- «Deployed the fraud model to production as a REST API; losses fell from EUR 90k to EUR 60k a month.»",
            good="- Monitored drift on the fraud model and retrained it twice; missed fraud stayed below 2% of "
            "losses, against 6% before.",
        ),
    ),
    check=check,
)
