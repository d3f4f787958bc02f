"""no-eval-design: models were trained, and nothing says how they were judged."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.gaps import status
from resumematch.rules.rewrite.line import stem
from resumematch.rules.works import head, works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first line of training in a résumé that shows nothing of evaluation."""
    if status(subject, "model-evaluation") != "gap":
        return
    trained = [w for w in works(subject) if w.has("stage-train") and not w.has("stage-evaluate", "model-metric")]
    for work in trained[:1]:
        yield work.advise(
            f"“{head(work.text)}”: how did you know that the model was good enough? Name the split, the measure and "
            "what it had to beat.",
            suggestion=f"{stem(subject, work)}; judged by ⟨which measure⟩ on ⟨which held-out data⟩ against ⟨which "
            "baseline⟩.",
            where="the notes of the experiment",
        )


RULE = Rule(
    id="no-eval-design",
    about="resume",
    severity="info",
    summary="Models were trained, and nothing says how they were judged.",
    why="How a model is judged decides whether it helps. A split that fits the use and a baseline show that you know "
    "it.",
    examples=(
        Example(
            bad="## Experience\n\n### Machine Learning Engineer, Example Labs\n\nMar 2021 – Present\n\n"
            "- «Trained the price model that buyers now order by.»\n",
            good="- Evaluated the price model on the next month's sales against the buyers' own guess: its error was "
            "9%, theirs 14%.",
        ),
    ),
    check=check,
)
