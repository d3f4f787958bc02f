"""A bullet → its rewrite: every fact word for word, a verb in front, typed blanks where a fact is missing."""

from dataclasses import dataclass

from resumematch.model.finding import Subject
from resumematch.rules.rewrite.opener import strengthen
from resumematch.rules.rewrite.topics import Topic, topic_of
from resumematch.rules.works import Work

CLAUSES = ("of whom", "which", "then")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrite:
    """A better shape for one bullet."""

    text: str
    without_number: str
    where: str
    topic: Topic


def stem(subject: Subject, work: Work) -> str:
    """Return the bullet without its end mark, a verb in the place of a weak opener: what blanks are added to."""
    return strengthen(subject, work.text, present=work.present)


def _joint(blank: str) -> str:
    """Return the mark before a blank: a relative clause takes a comma, a new statement a semicolon."""
    return "," if blank.startswith(CLAUSES) else ";"


def rewrite(subject: Subject, work: Work) -> Rewrite:
    """Rewrite a bullet: its opener when that is weak, and its end when it says nothing of what came of it."""
    topic = topic_of(subject, work.text)
    body = stem(subject, work)
    if work.facts.outcome:
        return Rewrite(text=f"{body}.", without_number=f"{body}.", where="", topic=topic)
    scale = "" if work.facts.metric else topic.scale
    return Rewrite(
        text=f"{body}{_joint(scale + topic.blank)} {scale}{topic.blank}.",
        without_number=f"{body}, {topic.without}.",
        where=topic.where,
        topic=topic,
    )
