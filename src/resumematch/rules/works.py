"""A subject → its statements of work: each bullet with its facts, its job and its words."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from resumematch.model.evidence import BulletFacts, Cue
from resumematch.model.finding import Advice, Subject
from resumematch.model.mention import Mention
from resumematch.model.resume import WORK_SECTIONS, Bullet, Position, Resume

BESIDE = 40  # characters between a measure and its number
VALUES = ("number-percent", "number-score", "number-from-to", "number-time", "number-multiple", "number-word")


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One statement of work. `raw` is how it stands in the document: offsets into it count from `start`."""

    index: int
    bullet: Bullet
    facts: BulletFacts
    position: Position | None
    raw: str

    @property
    def text(self) -> str:
        """Return the bullet on one line."""
        return self.bullet.text

    @property
    def start(self) -> int:
        """Return where the bullet starts in the document."""
        return self.bullet.start

    @property
    def present(self) -> bool:
        """Tell whether it belongs to a job held now, told in the present tense."""
        return self.position is not None and self.position.current

    def has(self, *kinds: str) -> bool:
        """Tell whether any cue of these kinds stands in the bullet."""
        return self.facts.has(*kinds)

    def valued(self, kind: str) -> Cue | None:
        """Return the first cue of a kind with a number beside it that can be its value, not a count."""
        numbers = [cue for cue in self.facts.cues if cue.kind in VALUES]
        near = (
            cue
            for cue in self.facts.cues
            if cue.kind == kind and any(max(n.start - cue.end, cue.start - n.end) <= BESIDE for n in numbers)
        )
        return next(near, None)

    def advise(
        self,
        message: str,
        span: tuple[int, int] | None = None,
        *,
        suggestion: str | None = None,
        where: str | None = None,
        without_number: str | None = None,
    ) -> Advice:
        """Say something about the bullet, or about a span of its raw text."""
        start, end = span or (0, len(self.raw))
        return Advice(
            message=message, suggestion=suggestion, start=self.start + start, end=self.start + end,
            bullet=self.index, where=where, without_number=without_number,
        )  # fmt: skip


def works(subject: Subject) -> Iterator[Work]:
    """Yield the bullets of jobs, projects and volunteering, in the order of the text."""
    if subject.resume is None or subject.record is None:
        return
    for index, (bullet, facts) in enumerate(zip(subject.resume.bullets, subject.record.bullets, strict=True)):
        if bullet.section in WORK_SECTIONS:
            position = None if bullet.position is None else subject.resume.positions[bullet.position]
            raw = subject.document.text[bullet.start : bullet.end]
            yield Work(index=index, bullet=bullet, facts=facts, position=position, raw=raw)


def mentions_in(resume: Resume, bullet: Bullet) -> Iterator[Mention]:
    """Yield the mentions that start within a bullet."""
    at = bisect_left(resume.mentions, bullet.start, key=attrgetter("start"))
    while at < len(resume.mentions) and resume.mentions[at].start < bullet.end:
        yield resume.mentions[at]
        at += 1


def head(text: str, limit: int = 60) -> str:
    """Return the beginning of a bullet, cut at a word, to name it by."""
    flat = " ".join(text.split()).rstrip(" .;:,")
    if len(flat) <= limit:
        return flat
    return flat[:limit].rsplit(" ", 1)[0].rstrip(" .;:,–-(") + " …"
