"""no-tests: Code is shown, and nothing says that it is tested."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.gaps import ask_beside


def check(subject: Subject) -> Iterator[Advice]:
    """Ask at the first line that shows python when nothing at all shows testing-practices."""
    yield from ask_beside(
        subject,
        "python",
        "testing-practices",
        question="what stops a change from breaking it unnoticed?",
        blank="covered by ⟨which tests⟩ that run ⟨when⟩",
        where="the folder of tests and the build server",
    )


RULE = Rule(
    id="no-tests",
    about="resume",
    severity="info",
    summary="Code is shown, and nothing says that it is tested.",
    why="Tests are what lets others change your code. They are asked about in nearly every interview and missing "
    "from most résumés.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for prices.\n\n## Experience\n\n### Machine Learning "
            "Engineer, Example Labs\n\nMar 2021 – Present\n\n- «Wrote the price features in Python, which cut wrong "
            "prices from 4% to 1%.»\n\n## Skills\n\nPython",
            good="- Wrote unit tests for the price features, which cut broken releases from 5 a quarter to none.",
        ),
    ),
    check=check,
)
