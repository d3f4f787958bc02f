"""no-tracking: Models are evaluated, and nothing says that their runs can be repeated."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.gaps import ask_beside


def check(subject: Subject) -> Iterator[Advice]:
    """Ask at the first line that shows model-evaluation when nothing at all shows experiment-tracking."""
    yield from ask_beside(
        subject,
        "model-evaluation",
        "experiment-tracking",
        question="could you find today which data, code and settings made the best model?",
        blank="every run recorded in ⟨where⟩ with ⟨data, code and settings⟩",
        where="the place where runs are kept, be it a table",
    )


RULE = Rule(
    id="no-tracking",
    about="resume",
    severity="info",
    summary="Models are evaluated, and nothing says that their runs can be repeated.",
    why="A result that cannot be repeated is an anecdote. Saying how runs are recorded shows that yours are not.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for prices.\n\n## Experience\n\n### Machine Learning "
            "Engineer, Example Labs\n\nMar 2021 – Present\n\n- «Evaluated the price model on a held-out month; its "
            "precision rose from 81% to 88% and refunds fell by 9%.»\n\n## Skills\n\nPython",
            good="- Tracked 400 training runs in MLflow, which cut the time to repeat an old result from 9 days to 1.",
        ),
    ),
    check=check,
)
