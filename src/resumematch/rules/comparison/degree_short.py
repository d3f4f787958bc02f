"""degree-short: another degree than the ad asks for"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Say when the degree that the ad asks for does not stand in the résumé."""
    if subject.comparison is None or subject.job is None or subject.job.degree is None:
        return
    if subject.comparison.fit.degree.status in ("missing", "weak"):
        quote = " ".join(subject.job.degree.quote.split())
        equal = subject.job.degree.or_equivalent
        yield Advice(
            message=f"The ad asks for “{quote}”, and the résumé does not show it."
            + (" It accepts equivalent experience." if equal else ""),
            suggestion="If you have it, write it out with subject, school and year. If not, put the work that stands "
            "for it first.",
        )


RULE = Rule(
    id="degree-short",
    about="comparison",
    severity="info",
    summary="The degree that the ad asks for does not stand in the résumé.",
    why="Degrees are often filtered by program. One that you have and wrote in an unusual way is lost there.",
    examples=(
        Example(
            bad="## Education\n\nHigh school diploma, Example School, 2012",
            good="## Education\n\nPhD Computer Science, Sample University, 2014 – 2017",
            job="- PhD in computer science",
        ),
    ),
    check=check,
)
