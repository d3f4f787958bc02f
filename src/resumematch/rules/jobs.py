"""A subject → its jobs, each with its lines of work."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from resumematch.model.dates import month_number
from resumematch.model.finding import Advice, Subject
from resumematch.model.resume import Position
from resumematch.rules.works import Work, works


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A position, the span of its first line, and its lines of work."""

    index: int
    position: Position
    start: int
    end: int
    lines: tuple[Work, ...]
    section: str

    @property
    def name(self) -> str:
        """Return what to call it: its title, else its employer."""
        return self.position.title or self.position.organization or "this job"

    def advise(self, message: str, suggestion: str | None = None) -> Advice:
        """Say something about the job, pointing at its first line."""
        return Advice(message=message, suggestion=suggestion, start=self.start, end=self.end)


def jobs(subject: Subject) -> Iterator[Job]:
    """Yield the positions in the order of the text."""
    if subject.resume is None:
        return
    lines: dict[int | None, list[Work]] = defaultdict(list)
    for line in works(subject):
        lines[line.bullet.position].append(line)
    text = subject.document.text
    for index, position in enumerate(subject.resume.positions):
        if position.title and position.title == subject.resume.contact.name:  # a running head that was taken for a job
            continue
        stop = text.find("\n", position.start, position.end)
        yield Job(
            index=index,
            position=position,
            start=position.start,
            end=position.end if stop == -1 else stop,
            lines=tuple(lines[index]),
            section=section.kind if (section := subject.resume.section_at(position.start)) else "",
        )


def months(position: Position, today: int | None) -> tuple[int, int] | None:
    """Return a dated position as a half-open range of months; None when it is not dated."""
    last = month_number(position.end_date) if position.end_date else today if position.current else None
    if position.start_date is None or last is None:
        return None
    return month_number(position.start_date), last


def today_of(subject: Subject) -> int | None:
    """Return today as a month number."""
    return None if subject.today is None else subject.today.year * 12 + subject.today.month - 1
