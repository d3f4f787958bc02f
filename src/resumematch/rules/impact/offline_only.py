"""offline-only: a model's own measure, and nothing of what it was good for."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.rewrite.metrics import Question, question_for
from resumematch.rules.works import Work, works

REAL_WORLD = ("live-measure", "adoption", "into-production", "live-use", "result-participle", "result-phrase")


ANY_COVER = ("coverage",)  # of tests as often as of intervals
KEPT = re.compile(
    r"(?i)\b(?:same|without (?:any )?loss|degradation|(?:less|no more) than)\b"
)  # the metric was to stay as it was


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first model metric of lines that report a figure of it and no effect on anybody."""
    for work in works(subject):
        cue = work.valued("model-metric")
        if cue is None or not work.facts.metric or work.has(*REAL_WORLD) or work.facts.production != "none":
            continue
        name = " ".join(subject.document.text[cue.start : cue.end].split())
        if name.lower() in ANY_COVER or KEPT.search(work.text):
            continue
        question = question_for(subject, name, work.text)
        yield work.advise(
            f"{_upper(name)} says how good the model is, not what it was good for. {question.ask}",
            (cue.start - work.start, cue.end - work.start),
            suggestion=_suggest(subject, work, question),
            where=question.where,
            without_number=f"{stem(subject, work)}, with which ⟨who⟩ could ⟨decide or do what⟩.",
        )


def _upper(name: str) -> str:
    return name if not name.islower() else name[0].upper() + name[1:]


def _suggest(subject: Subject, work: Work, question: Question) -> str:
    join = "," if question.blank.startswith("so that") else ";"
    return f"{stem(subject, work)}{join} {question.blank}."


RULE = Rule(
    id="offline-only",
    about="resume",
    severity="info",
    summary="A model metric stands alone, without what it changed for anybody.",
    why="A score on held-out data is a means. Which decision it fed, at which threshold, and what got better there "
    "is what the work was for, and it is the question that an interviewer asks next.",
    examples=(
        Example(
            bad="- Trained the claims classifier; «AUC» rose from 0.81 to 0.87.",
            good="- Trained the claims classifier (AUC 0.87, from 0.81), so that clerks review 1,200 fewer claims a "
            "week.",
        ),
    ),
    check=check,
)
