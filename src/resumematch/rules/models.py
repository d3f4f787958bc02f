"""A line of work → is a model put to use in it, and not a platform, a schema or a role?"""

from resumematch.model.finding import Subject
from resumematch.rules.words import words
from resumematch.rules.works import Work


def uses_model(subject: Subject, work: Work) -> bool:
    """Tell whether a line of a job speaks of a model that its writer put live, in an own verb."""
    return (
        work.bullet.section == "experience"
        and not work.facts.duty
        and work.facts.production != "none"
        and words(subject, "wording-model").first(work.text) is not None
        and words(subject, "wording-no-model").first(work.text) is None
    )
