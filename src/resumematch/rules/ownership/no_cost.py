"""no-cost: Cloud work is shown, and nothing says what it cost."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.gaps import ask_beside


def check(subject: Subject) -> Iterator[Advice]:
    """Ask at the first line that shows cloud-computing when nothing at all shows cost-optimization."""
    yield from ask_beside(
        subject,
        "cloud-computing",
        "cost-optimization",
        question="what did it cost a month, and what did you do about it?",
        blank="at ⟨cost a month or per call⟩, down from ⟨cost before⟩",
        where="the billing console, by service and month",
    )


RULE = Rule(
    id="no-cost",
    about="resume",
    severity="info",
    summary="Cloud work is shown, and nothing says what it cost.",
    why="Every cloud project is asked about its bill. Few engineers can answer, and those who can are remembered.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for prices.\n\n## Experience\n\n### Machine Learning "
            "Engineer, Example Labs\n\nMar 2021 – Present\n\n- «Moved the price model to AWS, which cut its delay "
            "from 9 hours to 1.»\n\n## Skills\n\nPython",
            good="- Moved training to spot machines, which cut the monthly cloud bill from USD 61k to USD 24k.",
        ),
    ),
    check=check,
)
