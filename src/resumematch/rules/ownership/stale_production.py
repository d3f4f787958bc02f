"""stale-production: the proof of live systems is years old."""

from collections.abc import Iterator

from resumematch.model.dates import month_number
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs, today_of

OLD_MONTHS = 48  # tools and habits of running things turn over in about four years


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the last job with something live when it ended more than four years ago."""
    today = today_of(subject)
    live = [job for job in jobs(subject) if any(line.facts.production != "none" for line in job.lines)]
    if today is None or not live or any(job.position.current or job.position.end_date is None for job in live):
        return
    last = max(live, key=lambda job: job.position.end_date or "")
    if today - month_number(last.position.end_date or "") > OLD_MONTHS:
        yield last.advise(
            f"The last live system stands under “{last.name}”, which ended years ago. What have you put into use "
            "since, however small?"
        )


RULE = Rule(
    id="stale-production",
    about="resume",
    severity="info",
    summary="The newest proof of a live system is more than four years old.",
    why="How things are run changes fast. A reader wants to see that your way of doing it is today's.",
    examples=(
        Example(
            bad="## Experience\n\n### Research Engineer, Example Labs\n\nMar 2021 – Present\n\n"
            "- Cut the training time of the price model from 9 hours to 1 with mixed precision.\n\n"
            "### «Data Scientist, Sample Works»\n\nJan 2015 – Feb 2018\n\n"
            "- Deployed the returns model to production, where 40 shops used it to order.\n",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)
