"""too-long: more pages than the years explain"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_file

SENIOR_PAGES = 2
JUNIOR_MONTHS = 36


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when a résumé has more than two pages, or more than one for less than three years of work."""
    pages, months = subject.document.pages, subject.resume.experience_months if subject.resume else None
    if pages is None or subject.document.format != "pdf" or _has_papers(subject):
        return
    if pages > SENIOR_PAGES:
        yield Advice(
            message="The résumé has more than two pages; what stands on the third is read by nobody. Cut the oldest "
            "jobs to a line each."
        )
    elif pages > 1 and months is not None and months < JUNIOR_MONTHS:
        yield Advice(message="The work so far is told on more than one page. On a single one every line would be read.")


def _has_papers(subject: Subject) -> bool:
    """Tell whether publications are listed: an academic record is as long as it is."""
    return any(section.kind == "publications" for section in subject.resume.sections) if subject.resume else False


RULE = Rule(
    id="too-long",
    about="resume",
    severity="warning",
    summary="The résumé has more pages than its years explain.",
    why="A first reading takes seconds and does not turn many pages. Length is read as not knowing what matters.",
    examples=(
        Example(
            bad="(three pages)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_file(pages=3, format="pdf"),
        ),
    ),
    check=check,
)
