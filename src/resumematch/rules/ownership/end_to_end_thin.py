"""end-to-end-thin: end-to-end is claimed, and the stages are not shown."""

import re
from collections.abc import Iterator

from resumematch.model.evidence import STAGES
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import in_a_row
from resumematch.rules.prose import own_words
from resumematch.rules.words import words

LIFE = re.compile(r"(?i)\b(?:ml|ai|machine|model|models|life|lifecycle|life-cycle|data science)\b")
NEAR = 40  # characters in which it is said what runs from end to end
ENOUGH = 4  # stages of the life cycle that the whole résumé must show


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first claim of the whole life cycle when fewer than four of its stages are shown."""
    shown = _shown(subject)
    if len(shown) >= ENOUGH:
        return
    for prose in own_words(subject):
        for start, end in words(subject, "end-to-end").spans(subject.document.text, prose.start, prose.end):
            if not LIFE.search(subject.document.text, start, min(end + NEAR, prose.end)):
                continue
            have = f"only {in_a_row(shown)} can be seen" if shown else "no stage can be seen"
            claim = " ".join(subject.document.text[start:end].split())
            yield prose.advise(
                f"“{claim}” is claimed, and {have} in the lines of work. Name the stages: where the data came from, "
                "how it was judged, where it ran, who watched it.",
                start,
                end,
            )
            return


def _shown(subject: Subject) -> list[str]:
    cycles = subject.record.life_cycles if subject.record else ()
    found = {proof.stage for cycle in cycles for proof in cycle.stages if proof.evidence}
    return [stage for stage in STAGES if stage in found]


RULE = Rule(
    id="end-to-end-thin",
    about="resume",
    severity="warning",
    summary="“End-to-end” is claimed, and the stages are not shown.",
    why="The claim covers nine stages from the question to the retirement of the model. A reader believes the ones "
    "that have a line.",
    examples=(
        Example(
            bad="## Experience\n\n### Machine Learning Engineer, Example Labs\n\nMar 2021 – Present\n\n"
            "- Own the «end-to-end» life of the price list, which buyers now order by.\n",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)
