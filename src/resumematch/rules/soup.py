"""A line of work → does it list tools and tell no work?"""

import re

from resumematch.model.finding import Subject
from resumematch.rules.listing import is_tool
from resumematch.rules.words import words
from resumematch.rules.works import Work, mentions_in

MANY = 5  # tools in one line after which nobody reads them one by one
SHARE = 0.5  # of the line's words


def soup(subject: Subject, work: Work) -> tuple[str, ...]:
    """Return the tools of a line that holds little else, as written; empty when it says what was done."""
    if subject.resume is None or work.facts.outcome:
        return ()
    named = (
        m.text
        for m in mentions_in(subject.resume, work.bullet)
        if m.spelling != "pattern" and is_tool(subject, m.skill)
    )
    names = tuple(dict.fromkeys(named))
    return names if len(names) >= MANY and _only_names(subject, work, names) else ()


def after_use(subject: Subject, work: Work) -> str | None:
    """Return what follows the verb of using that opens a line; None when it opens otherwise."""
    length = words(subject, "wording-used").opens(work.text)
    return work.text[length:].lstrip(" :").rstrip(" .;") if length else None


def _only_names(subject: Subject, work: Work, names: tuple[str, ...]) -> bool:
    share = sum(len(name.split()) for name in names) / max(1, len(re.findall(r"\w[\w+#./-]*+", work.text)))
    return words(subject, "wording-used").opens(work.text) is not None or share > SHARE
