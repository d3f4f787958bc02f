"""What an ad leaves unsaid → the questions to put to the employer."""

from collections.abc import Iterator

from resumematch.model.job import JobAd

_MANY_MUSTS = 20  # needs under a must: more than one person brings, and the employer knows which count
_WITHOUT_PAY = "What does the job pay? The ad names no salary."
_WITHOUT_MODE = "Where is the work done: at home, in the office, or both? The ad does not say."
_WITHOUT_LEVEL = "Which level is the job? The ad names neither a level nor years of experience."
_WITHOUT_WORK = "What would the first three months hold? The ad tells next to nothing of the work."
_WITHOUT_VISA = "Do you sponsor visas? The ad asks for the right to work and does not say."
_ON_CALL = "How often is on-call, and how is it made up for? The ad only names it."


def ask_the_employer(job: JobAd) -> tuple[str, ...]:
    """Return the questions that the ad leaves open, the weightiest first."""
    return tuple(_questions(job))


def _questions(job: JobAd) -> Iterator[str]:
    musts = sum(len(r.needs) for r in job.requirements if r.importance == "required")
    if job.salary is None:
        yield _WITHOUT_PAY
    if musts > _MANY_MUSTS:
        yield f"Which of the {musts} must-haves count in the first half year? Nobody brings them all."
    if job.seniority == "unspecified" and job.years is None:
        yield _WITHOUT_LEVEL
    if job.work_mode is None:
        yield _WITHOUT_MODE
    if not any(r.importance == "responsibility" for r in job.requirements):
        yield _WITHOUT_WORK
    kinds = {question.kind for question in job.questions}
    if "work-permit" in kinds and job.visa is None:
        yield _WITHOUT_VISA
    if "shift" in kinds:
        yield _ON_CALL
