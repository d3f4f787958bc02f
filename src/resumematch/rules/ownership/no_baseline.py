"""no-baseline: a model metric with nothing to compare it to."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.words import words
from resumematch.rules.works import head, works

COMPARES = ("compar", "benchmark", "evaluat")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the metric of lines that report one value of it and nothing to compare it with."""
    for work in works(subject):
        cue = work.valued("model-metric")
        if (
            cue is None
            or not work.facts.metric
            or words(subject, "comparator", "baseline", "change-verb").first(work.raw)
        ):
            continue
        if work.text.lower().startswith(COMPARES):
            continue
        name = " ".join(subject.document.text[cue.start : cue.end].split())
        yield work.advise(
            f"Is that good? “{head(work.text)}” gives one value of {name} and nothing to hold it against: "
            "what did the simplest method reach on the same data, or the one in use before?",
            (cue.start - work.start, cue.end - work.start),
            suggestion=f"{stem(subject, work)}, against ⟨value⟩ for ⟨the simplest method or the one in use before⟩.",
            where="the first run of the experiment; if there was none, guessing the commonest class takes a minute",
            without_number=f"{stem(subject, work)}, better than ⟨the method in use before⟩ on the same data.",
        )


RULE = Rule(
    id="no-baseline",
    about="resume",
    severity="info",
    summary="A model metric stands alone, with nothing to compare it to.",
    why="A value of a metric is neither good nor bad by itself: on one data set it is a triumph, on another guessing "
    "does better.",
    examples=(
        Example(
            bad="- Built a classifier for support letters with an «F1» of 0.89, now used by 40 agents.",
            good="- Built a classifier for support letters (F1 of 0.89 against 0.74 for the rules before), now used "
            "by 40 agents.",
        ),
    ),
    check=check,
)
