"""implied-not-named: a line describes a skill and does not say its name."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import head

MOST = 3
STEM = 4  # letters that "monitoring" and "monitored" share


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the words that describe a skill which the résumé names nowhere."""
    if subject.record is None or subject.resume is None:
        return
    for implied in subject.record.both_ways.implied_not_named:
        skill = subject.taxonomy.skills.get(implied.skill)
        if skill is not None and not _nearly_named(skill.name, subject.document.text):
            line = subject.resume.bullets[implied.bullet]
            yield Advice(
                message=f"“{head(line.text)}” describes {skill.name} and does not name it. "
                "A reader understands; a search for the word does not find you.",
                start=implied.evidence.start,
                end=implied.evidence.end,
            )


def _nearly_named(name: str, text: str) -> bool:
    """Tell whether the name's last word stands in the text in any form: then advice would nag."""
    last = re.findall(r"\w+", name)[-1][:STEM].casefold()
    return any(word[:STEM].casefold() == last for word in re.findall(r"\w{3,}", text))


RULE = Rule(
    id="implied-not-named",
    about="resume",
    severity="info",
    summary="A line describes a skill without its usual name.",
    why="Recruiters search by names. The description proves the skill; the name makes it found.",
    examples=(
        Example(
            bad="- «Anonymized patient records of 3 clinics, which cut open audit findings from 9 to 1.»",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)
