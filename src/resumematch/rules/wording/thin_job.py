"""thin-job: the latest job says less than an older one."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs

FEWEST = 2  # lines in the latest job
MORE = 2  # by as many an older job is ahead before this is worth saying


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the latest job when it has fewer than two lines and an older one has more."""
    found = [job for job in jobs(subject) if job.position.start_date is not None]
    if len(found) < 2:
        return
    latest = max(found, key=lambda job: (job.position.current, job.position.start_date or ""))
    longest = max(found, key=lambda job: len(job.lines))
    if len(latest.lines) < FEWEST and len(longest.lines) - len(latest.lines) >= MORE:
        yield latest.advise(
            f"“{latest.name}” is your latest work and says less than “{longest.name}”. "
            "What do you run there, who relies on it, and what changed since you came?"
        )


RULE = Rule(
    id="thin-job",
    about="resume",
    severity="info",
    summary="The latest job says less than an older one.",
    why="Readers weigh the last two or three years most. Space belongs where the weight is.",
    examples=(
        Example(
            bad="## Experience\n\n### «Machine Learning Engineer, Example Labs»\n\nMar 2021 – Present\n\n"
            "- Deployed the fraud model behind a REST API and watch its drift; losses fell from EUR 90k to EUR 60k a "
            "month.\n\n### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n"
            "- Automated the price watch, which found 40 wrong prices in its first week.\n"
            "- Cut the nightly load from 5 hours to 1.\n"
            "- Replaced the spreadsheet for returns by a model; buyers order 9% fewer boxes than before.\n",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)
