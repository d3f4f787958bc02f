"""level-distance: the ad is for another rung"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Say when the ad's level is more than one rung away from the latest title's."""
    if subject.comparison is None or subject.job is None or not subject.job.title:
        return
    held = subject.comparison.fit.seniority
    if held.status in ("missing", "weak") and held.asked and held.have:
        yield Advice(
            message=f"“{subject.job.title}” stands on another rung ({held.asked}) than your latest work ({held.have}). "
            "What tells the rungs apart is what you decide alone and how many people it touches.",
            suggestion="Put the line with the largest decision that was yours at the top of the latest job.",
        )


RULE = Rule(
    id="level-distance",
    about="comparison",
    severity="info",
    summary="The ad stands on another rung than the latest job.",
    why="A step of one rung is the usual one. For a larger step the reader needs to see the scope, since the title "
    "will not show it.",
    examples=(
        Example(
            bad="## Experience\n\n### Junior Machine Learning Engineer, Example Labs\n\nMar 2025 – Present\n\n- Cut "
            "the nightly load from 5 hours to 1.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
            job="# Principal Machine Learning Engineer\n\nSample Company",
            good_job="# Machine Learning Engineer\n\nSample Company",
        ),
    ),
    check=check,
)
