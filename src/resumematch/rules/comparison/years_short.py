"""years-short: fewer years than the ad asks for"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Say when the dated jobs add up to less than the ad asks for."""
    if subject.comparison is None:
        return
    years = subject.comparison.fit.years
    if years.status in ("missing", "weak") and subject.job is not None and subject.job.years is not None:
        asked = " ".join(subject.job.years.quote.split())
        yield Advice(
            message=f"The ad asks for “{asked}”, and the dates of your jobs add up to less. Years are the softest of "
            "all demands.",
            suggestion="Check that every job has its dates. If they do, let the scale of the work speak: larger "
            "systems stand for more years.",
        )


RULE = Rule(
    id="years-short",
    about="comparison",
    severity="warning",
    summary="The dated jobs add up to fewer years than the ad asks for.",
    why="Ads ask for years because they cannot ask for maturity. A shortfall of a year or two rarely decides; "
    "undated jobs, which count as nothing, often do.",
    examples=(
        Example(
            bad="- Moved 7 services to the new cluster, which ended the weekly outages.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
            job="- At least 15 years of experience",
            good_job="- At least 5 years of experience",
        ),
    ),
    check=check,
)
