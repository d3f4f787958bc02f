"""no-retrain: a live model, and no word on how it stays fresh."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.works import head, works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first live model of a résumé that never mentions its renewal."""
    work = list(works(subject))
    live = [w for w in work if w.facts.production != "none" and w.has("stage-train", "stage-deploy", "stage-monitor")]
    watched = any(w.facts.production == "operated" for w in work)
    if live and watched and not any(w.has("retraining", "stage-retrain") for w in work):
        first = live[0]
        yield first.advise(
            f"“{head(first.text)}” is live. What starts its next training, and who decides that the new one is better?",
            suggestion=f"{stem(subject, first)}; trained anew ⟨on which schedule or trigger⟩, put live when ⟨which "
            "check⟩ passes.",
            where="the scheduler, or the history of model versions",
        )


RULE = Rule(
    id="no-retrain",
    about="resume",
    severity="info",
    summary="A model is live, and nothing says how it stays fresh.",
    why="Data moves on. A model with a schedule, a trigger and a gate shows that you planned for it.",
    examples=(
        Example(
            bad="## Experience\n\n### Machine Learning Engineer, Example Labs\n\nMar 2021 – Present\n\n"
            "- «Deployed the fraud model to production behind a REST API; losses fell from EUR 90k to EUR 60k a "
            "month.»\n- Share the on-call rota of the scoring service; mean time to repair fell from 3 hours to 40 "
            "minutes.\n",
            good="- Retrain the fraud model every week; a worse candidate is stopped by a gate, which happened 3 "
            "times.",
        ),
    ),
    check=check,
)
