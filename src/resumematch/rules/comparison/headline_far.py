"""headline-far: a headline far from the ad's title"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

FEWEST = 2
COMMON = frozenset(
    (
        "senior",
        "junior",
        "lead",
        "staff",
        "principal",
        "head",
        "of",
        "the",
        "and",
        "for",
        "in",
        "at",
        "ii",
        "iii",
        "remote",
    )
)


def check(subject: Subject) -> Iterator[Advice]:
    """Say when the ad's title shares no telling word with the résumé's head and latest titles."""
    if subject.comparison is None or subject.job is None or not subject.job.title or subject.resume is None:
        return
    asked = _telling(subject.job.title)
    first = next((s.start for s in subject.resume.sections if s.heading), 300)
    mine = _telling(" ".join([subject.document.text[:first], *(p.title or "" for p in subject.resume.positions)]))
    if len(asked) >= FEWEST and not asked & mine:
        yield Advice(
            message=f"Neither the head of the résumé nor a title in it shares a word with “{subject.job.title}”.",
            suggestion="If the work was the same, say so in the line below your name: the title they use, beside the "
            "one you had.",
        )


def _telling(text: str) -> set[str]:
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{2,}", text.lower()) if word not in COMMON}


RULE = Rule(
    id="headline-far",
    about="comparison",
    severity="info",
    summary="The résumé's titles share no word with the ad's.",
    why="The first sorting goes by title. Work that had another name needs one line that says so.",
    examples=(
        Example(
            bad="# Ana Example\n\nAccountant · ana@mail.example · +1 555 0100 · https://example.com/ana\n\n## "
            "Experience\n\n### Accountant, Example Labs\n\nMar 2021 – Present\n\n- Cut the nightly load from 5 hours "
            "to 1.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
            job="# Machine Learning Engineer\n\nSample Company",
        ),
    ),
    check=check,
)
