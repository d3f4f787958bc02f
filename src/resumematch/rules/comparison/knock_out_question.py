"""knock-out-question: a question that only you can answer"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Repeat the ad's questions about permits, places and clearances: they are never scored."""
    for question in subject.job.questions if subject.comparison and subject.job else ():
        yield Advice(
            message=f"The ad says: “{' '.join(question.quote.split())}”. Only you know; answer it before you write "
            "anything else.",
        )


RULE = Rule(
    id="knock-out-question",
    about="comparison",
    severity="info",
    summary="The ad asks something that no résumé can prove (never scored).",
    why="Permits, clearances and places end more applications than skills do, and are asked first.",
    examples=(
        Example(
            bad="- Moved 7 services to the new cluster, which ended the weekly outages.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
            job="- An active security clearance is required",
            good_job="- Experience with Docker",
        ),
    ),
    check=check,
)
