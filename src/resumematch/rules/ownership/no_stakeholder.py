"""no-stakeholder: Nobody outside engineering appears in the résumé."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.gaps import ask_beside


def check(subject: Subject) -> Iterator[Advice]:
    """Ask at the first line that shows production-deployment when nothing at all shows stakeholder-management."""
    yield from ask_beside(
        subject,
        "production-deployment",
        "stakeholder-management",
        question="who outside engineering asked for it, agreed its goal, or changed their work because of it?",
        blank="agreed with ⟨which team outside engineering⟩, who now ⟨do what⟩",
        where="the people who asked for it",
    )


RULE = Rule(
    id="no-stakeholder",
    about="resume",
    severity="info",
    summary="Nobody outside engineering appears in the résumé.",
    why="Models change somebody's work. Whoever can name that person, and what they agreed, is trusted with the next "
    "problem.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for prices.\n\n## Experience\n\n### Machine Learning "
            "Engineer, Example Labs\n\nMar 2021 – Present\n\n- «Deployed the price model to production, which cut "
            "wrong prices from 4% to 1%.»\n\n## Skills\n\nPython",
            good="- Agreed the error that buyers can live with in workshops with stakeholders; they now order by the "
            "forecast.",
        ),
    ),
    check=check,
)
