"""A model metric → the business question that belongs to it, and where the answer is usually found."""

from dataclasses import dataclass

from resumematch.model.finding import Subject
from resumematch.rules.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What to ask next to a metric. `cue` is the list of the metrics that it belongs to."""

    cue: str
    ask: str
    blank: str
    where: str


QUESTIONS = (  # the first list that holds the metric counts
    Question(
        cue="metric-false-alarms",
        ask="How many false alarms a week disappeared, and whose hours did that give back?",
        blank="⟨cases flagged wrongly a week before⟩ → ⟨after⟩, which saved ⟨whom⟩ ⟨hours a week⟩",
        where="the case tool, or the report of the review queue",
    ),
    Question(
        cue="metric-missed",
        ask="What is caught now that was missed before, and what is that worth?",
        blank="⟨cases missed a month before⟩ → ⟨after⟩, worth ⟨how much⟩",
        where="the loss or defect ledger of the team that acts on it",
    ),
    Question(
        cue="metric-decision",
        ask="Which decision used it, at which threshold, and what changed once it was live?",
        blank="used at ⟨which threshold⟩ to decide ⟨what⟩: ⟨measure of that decision before⟩ → ⟨after⟩",
        where="the read-out of the experiment, or the report of the team that decides",
    ),
    Question(
        cue="metric-forecast",
        ask="Which plan is made from the number, and what did the smaller error save: stock-outs, waste, overtime?",
        blank="⟨stock-outs, waste or overtime before⟩ → ⟨after⟩ in the plan of ⟨whom⟩",
        where="the planning report of the team that orders or schedules by it",
    ),
    Question(
        cue="metric-ranking",
        ask="What did people find or choose that they did not before: clicks, orders, time to find, questions to "
        "support?",
        blank="⟨clicks, orders or time to find before⟩ → ⟨after⟩",
        where="the dashboard of the experiment",
    ),
    Question(
        cue="metric-text-or-image",
        ask="How much does a person still correct by hand, and how long does a case take now?",
        blank="⟨share corrected by hand before⟩ → ⟨after⟩, ⟨handling time before⟩ → ⟨after⟩",
        where="a sample from quality review, or the handling times",
    ),
    Question(
        cue="metric-accuracy",
        ask="Which mistakes became rarer, on which slice of the data, and for whom?",
        blank="so that ⟨who⟩ ⟨sees which mistake less often⟩",
        where="the confusion matrix, and the team that lives with the mistakes",
    ),
)

ANY_METRIC = Question(
    cue="",
    ask="Who could do what once it was better?",
    blank="so that ⟨who⟩ could ⟨do what⟩",
    where="the team that uses the predictions",
)


def question_for(subject: Subject, metric: str, text: str) -> Question:
    """Return the question that belongs to a metric, by its name and, where that is not enough, by its line."""
    by_hand = words(subject, "topic-image", "topic-language").first(text) is not None
    if by_hand and metric.casefold().startswith(("map", "f1")):
        return next(q for q in QUESTIONS if q.cue == "metric-text-or-image")
    found = next((q for q in QUESTIONS if words(subject, q.cue).first(metric)), ANY_METRIC)
    planned = words(subject, "topic-plan").first(text) is not None
    return found if planned or found.cue != "metric-forecast" else ANY_METRIC
