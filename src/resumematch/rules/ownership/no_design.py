"""no-design: Live systems are shown, and no choice about their design."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.gaps import ask_beside


def check(subject: Subject) -> Iterator[Advice]:
    """Ask at the first line that shows production-deployment when nothing at all shows system-design."""
    yield from ask_beside(
        subject,
        "production-deployment",
        "system-design",
        question="which design did you choose, and what did you give up for it?",
        blank="designed for ⟨load or failure⟩, at the price of ⟨what was given up⟩",
        where="the design document, or the discussion that led to the choice",
    )


RULE = Rule(
    id="no-design",
    about="resume",
    severity="info",
    summary="Live systems are shown, and no choice about their design.",
    why="Anyone can follow a design. The trade-off that you made and can defend is what the next rung asks for.",
    examples=(
        Example(
            bad="## Summary\n\nMachine learning engineer for prices.\n\n## Experience\n\n### Machine Learning "
            "Engineer, Example Labs\n\nMar 2021 – Present\n\n- «Deployed the price model to production, which cut "
            "wrong prices from 4% to 1%.»\n\n## Skills\n\nPython",
            good="- Wrote the system design of the price service for 5,000 calls a second and gave up fresh stock "
            "levels for it; outages fell from 6 a year to none.",
        ),
    ),
    check=check,
)
