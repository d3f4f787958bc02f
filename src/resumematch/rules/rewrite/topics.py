"""What a bullet is about → the fact that is missing, where to look for it, and how to say it without a number."""

from dataclasses import dataclass

from resumematch.model.finding import Subject
from resumematch.rules.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A kind of work: what to ask its owner, and what ends the rewrite (`scale` only for a line without a number)."""

    cue: str
    question: str
    blank: str
    where: str
    without: str
    scale: str = ""


TOPICS = (  # where two lists share a word, the earlier topic wins: the rarer one says more about the line
    Topic(
        cue="topic-learn",
        question="What did you make or decide with what you learned?",
        blank="then ⟨built what with it⟩ for ⟨whom⟩",
        where="the first piece of work in which you needed it",
        without="then ⟨built what with it⟩ for ⟨whom⟩",
    ),
    Topic(
        cue="topic-support",
        question="How many requests did you settle, how fast, and what stopped coming back because you fixed its "
        "cause?",
        scale="⟨requests settled a week⟩, ",
        blank="⟨time to a fix before⟩ → ⟨after⟩",
        where="the ticket system's own statistics",
        without="so that ⟨which problem⟩ stopped coming back",
    ),
    Topic(
        cue="topic-move",
        question="What became cheaper, faster or safer after the move, and for whom?",
        blank="⟨what it cost, took or broke before⟩ → ⟨after⟩",
        where="the bills, run times and incidents of the months before and after",
        without="so that ⟨who⟩ no longer ⟨has to do or wait for what⟩",
    ),
    Topic(
        cue="topic-privacy",
        question="Which risk went away, and who signed it off?",
        blank="⟨open findings before⟩ → ⟨after⟩",
        where="the list of findings that legal keeps, or the assessor's report",
        without="so that ⟨who⟩ could approve ⟨what⟩",
    ),
    Topic(
        cue="topic-teach",
        question="What can these people do now that they could not do before?",
        scale="⟨how many people⟩, ",
        blank="of whom ⟨how many⟩ now ⟨do what on their own⟩",
        where="course feedback, or what the people you taught did next",
        without="who now ⟨do what on their own⟩",
    ),
    Topic(
        cue="topic-cost",
        question="What was the bill before and after, and over which period?",
        blank="⟨monthly cost before⟩ → ⟨after⟩",
        where="the billing console or the finance report, by month",
        without="so that ⟨what the money⟩ went into ⟨what instead⟩",
    ),
    Topic(
        cue="topic-incident",
        question="What did it catch, and how long did trouble last before you had it and after?",
        blank="⟨time to notice or to repair before⟩ → ⟨after⟩",
        where="the incident tracker, the pager's history or the uptime dashboard",
        without="so that ⟨which failure⟩ is noticed before ⟨who⟩ feels it",
    ),
    Topic(
        cue="topic-report",
        question="Who reads it, and which decision came out differently because of it?",
        blank="read by ⟨how many people, how often⟩ to decide ⟨what⟩",
        where="the view count of the dashboard, or the meeting in which it is shown",
        without="with which ⟨who⟩ now decides ⟨what⟩",
    ),
    Topic(
        cue="topic-quality",
        question="How wrong was the data before, and what did clean data make possible?",
        blank="⟨share of bad rows or labels before⟩ → ⟨after⟩",
        where="a sample of the data before and after, or the rejected rows of a load",
        without="which let ⟨which model or report⟩ ⟨do what⟩",
    ),
    Topic(
        cue="topic-test",
        question="Which defects no longer reach users, or how much faster can the team change the code?",
        blank="⟨defects that reached users before⟩ → ⟨after⟩",
        where="the bug tracker, or the history of failed builds",
        without="so that ⟨which kind of defect⟩ no longer reaches ⟨whom⟩",
    ),
    Topic(
        cue="topic-pipeline",
        question="How much data runs through it, who depends on it, and how late or wrong was it before?",
        scale="⟨rows or events a day⟩, ",
        blank="⟨hours until fresh data before⟩ → ⟨after⟩",
        where="the scheduler's run history and the row counts of the target tables",
        without="on which ⟨which team or model⟩ relies for ⟨what⟩",
    ),
    Topic(
        cue="topic-release",
        question="How long did a release take before and after, and how many of them failed?",
        blank="⟨time from merge to live before⟩ → ⟨after⟩",
        where="the deployment history of the build server",
        without="so that ⟨which team⟩ can release ⟨what⟩ without ⟨whom or what⟩",
    ),
    Topic(
        cue="topic-latency",
        question="How many callers does it serve, and what do they notice?",
        scale="⟨calls a day⟩, ",
        blank="⟨time of the slowest calls before⟩ → ⟨after⟩",
        where="the service dashboard: traffic, latency and error panels",
        without="which ⟨which product or team⟩ calls for ⟨what⟩",
    ),
    Topic(
        cue="topic-ranking",
        question="What did people find, click or buy that they did not before?",
        blank="⟨clicks or purchases a visit before⟩ → ⟨after⟩ in ⟨which experiment⟩",
        where="the read-out of the experiment, or the product dashboard",
        without="now shown to ⟨whom⟩ in ⟨which product⟩",
    ),
    Topic(
        cue="topic-forecast",
        question="Which plan is made with it, and what does a better number save: waste, stock-outs, overtime?",
        blank="⟨how far off it was before⟩ → ⟨after⟩, which saved ⟨what⟩",
        where="the planning report of the team that orders or schedules by it",
        without="by which ⟨who⟩ now plans ⟨what⟩",
    ),
    Topic(
        cue="topic-image",
        question="Whose eyes did it spare, and what happens with an image that it flags?",
        blank="⟨hours of manual inspection before⟩ → ⟨after⟩",
        where="the inspection log, or the people who checked by hand",
        without="so that ⟨who⟩ no longer has to ⟨check what⟩ by hand",
    ),
    Topic(
        cue="topic-language",
        question="Who reads or answers less by hand because of it, and how often must they correct it?",
        blank="⟨handling time or share corrected by hand before⟩ → ⟨after⟩",
        where="a sample from quality review, or the handling times of the team that uses it",
        without="so that ⟨who⟩ no longer has to ⟨do what⟩ by hand",
    ),
    Topic(
        cue="topic-detect",
        question="Which decision follows from it, and which mistakes became rarer: false alarms, or cases missed?",
        blank="⟨cases flagged wrongly or missed a week before⟩ → ⟨after⟩",
        where="the case tool, the review queue or the loss report",
        without="by which ⟨who⟩ now decides ⟨what⟩",
    ),
    Topic(
        cue="topic-paper",
        question="What was built on it: a result that others use, a product decision, a paper that was accepted?",
        blank="which ⟨improved what, against which earlier result⟩",
        where="citations, users of the code, or the decision that followed",
        without="on which ⟨who⟩ built ⟨what⟩",
    ),
    Topic(
        cue="topic-model",
        question="Which decision or product uses the model, and what got better there compared with what was in "
        "place before?",
        blank="⟨business measure before⟩ → ⟨after⟩ for ⟨who relies on it⟩",
        where="the read-out of the experiment, or the report of the team that acts on the predictions",
        without="now used by ⟨who⟩ to ⟨decide or do what⟩",
    ),
    Topic(
        cue="topic-document",
        question="Who works from it now, and what do they no longer have to ask?",
        blank="used by ⟨how many people or teams⟩ to ⟨do what⟩",
        where="the page views of the wiki, or the people who work from it",
        without="from which ⟨who⟩ now ⟨does what⟩",
    ),
)

ANY_WORK = Topic(
    cue="",
    question="Who relies on it, and what can they do now that they could not do before?",
    blank="⟨measure before⟩ → ⟨after⟩ for ⟨who relies on it⟩",
    where="ask the people who use it what they did before it was there",
    without="so that ⟨who⟩ can now ⟨do what⟩",
)


TOLD_BY_VERB = ("topic-learn", "topic-teach", "topic-move")  # what follows is their object, not a compound


def topic_of(subject: Subject, text: str) -> Topic:
    """Return the topic named first in the line: what comes after it is how, with what and for whom.

    In a compound the last word counts: a credit-risk report is a report.
    """
    found = sorted((*span, n) for n, topic in enumerate(TOPICS) for span in words(subject, topic.cue).spans(text))
    if not found:
        return ANY_WORK
    _, end, topic = found[0]
    if TOPICS[topic].cue in TOLD_BY_VERB:
        return TOPICS[topic]
    for start, stop, other in found:
        if 0 <= start - end <= 1 and text[end:start] in ("", " ", "-"):
            end, topic = stop, other
    return TOPICS[topic]
