"""What a job ad offers → names and words for people."""

from resumematch.model.job import JobAd, Salary


def offer_facts(job: JobAd) -> tuple[tuple[str, str], ...]:
    """Return the facts that the ad states of the job itself, each with its name; what it does not say is left out."""
    facts = (
        ("employer", job.organization),
        ("place", job.location),
        ("work mode", job.work_mode),
        ("pay", _pay(job.salary) if job.salary else None),
        ("visa", job.visa),
        ("sector", ", ".join(job.sectors)),
        ("focus", ", ".join(job.focus_areas)),
    )
    return tuple((name, value) for name, value in facts if value)


def _pay(salary: Salary) -> str:
    most = f"–{salary.max:,.0f}" if salary.max is not None else ""
    return f"{salary.min:,.0f}{most} {salary.currency} a{'n' if salary.period == 'hour' else ''} {salary.period}"
