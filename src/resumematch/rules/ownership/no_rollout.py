"""no-rollout: releases, and no word on how they were made safe."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.models import uses_model
from resumematch.rules.rewrite.line import stem
from resumematch.rules.works import head, works

SAFE = ("rollout", "retraining")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first shipped model of a résumé that never mentions a careful way to release."""
    work = list(works(subject))
    shipped = [w for w in work if w.facts.production == "shipped" and uses_model(subject, w)]
    operated = any(w.facts.production == "operated" for w in work)
    if shipped and operated and not any(w.has(*SAFE) for w in work):
        first = shipped[0]
        yield first.advise(
            f"“{head(first.text)}” went live. In which steps, and what would have taken it back if it had been wrong?",
            suggestion=f"{stem(subject, first)}; released ⟨in which steps⟩, taken back by ⟨what⟩ when ⟨which "
            "measure⟩ falls.",
            where="the release notes, or the configuration of the deployment",
        )


RULE = Rule(
    id="no-rollout",
    about="resume",
    severity="info",
    summary="Models were released, and nothing says how a bad release would have been caught.",
    why="Everybody can put a model live. Doing so in steps, with a way back, is what seniority looks like.",
    examples=(
        Example(
            bad="## Experience\n\n### Machine Learning Engineer, Example Labs\n\nMar 2021 – Present\n\n"
            "- «Deployed the fraud model to production behind a REST API; losses fell from EUR 90k to EUR 60k a "
            "month.»\n- Share the on-call rota of the scoring service; mean time to repair fell from 3 hours to 40 "
            "minutes.\n",
            good="- Released each new fraud model in shadow mode first, which stopped 2 of 11 before customers saw "
            "them.",
        ),
    ),
    check=check,
)
