"""no-data-quality: A pipeline is shown, and nothing checks its data."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.gaps import ask_beside


def check(subject: Subject) -> Iterator[Advice]:
    """Ask at the first line that shows data-pipelines when nothing at all shows data-quality-management."""
    yield from ask_beside(
        subject,
        "data-pipelines",
        "data-quality-management",
        question="how does it notice when its data is wrong?",
        blank="with checks on ⟨schema, freshness, missing values⟩ that stopped ⟨which bad load⟩",
        where="the log of rejected loads",
    )


RULE = Rule(
    id="no-data-quality",
    about="resume",
    severity="info",
    summary="A pipeline is shown, and nothing checks its data.",
    why="Most failures of live models begin in their data. Whoever says which checks they had is believed to have "
    "seen one.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for prices.\n\n## Experience\n\n### Machine Learning "
            "Engineer, Example Labs\n\nMar 2021 – Present\n\n- «Built the data pipeline of the price model in "
            "Airflow, which cut its delay from 9 hours to 1.»\n\n## Skills\n\nPython",
            good="- Added data quality checks to the price pipeline; bad loads that reached the model fell from 9 a "
            "year to 1.",
        ),
    ),
    check=check,
)
