"""A bullet → its rewrite: every fact word for word, a verb in front, typed blanks where a fact is missing."""

from dataclasses import dataclass

from resumematch.model.finding import Subject
from resumematch.rules.rewrite.opener import strengthen
from resumematch.rules.rewrite.topics import Topic, topic_of
from resumematch.rules.works import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrite:
    """A better shape for one bullet."""

    text: str
    without_number: str
    where: str
    topic: Topic


def rewrite(subject: Subject, work: Work) -> Rewrite:
    """Rewrite a bullet: its opener when that is weak, and its end when it says nothing of what came of it."""
    topic = topic_of(subject, work.text)
    body = strengthen(subject, work.text, present=work.present).rstrip(" .;,")
    if work.facts.outcome:
        return Rewrite(text=f"{body}.", without_number=f"{body}.", where="", topic=topic)
    return Rewrite(
        text=f"{body}; {topic.blank}.",
        without_number=f"{body}, {topic.without}.",
        where=topic.where,
        topic=topic,
    )
