"""Resume → its lines, each with what it is evidence of: what the whole guide is held against."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate

from resumematch.guide.cues import Cues, cues_of
from resumematch.model.document import Document
from resumematch.model.evidence import BulletFacts, Evidence, Level, TrackRecord
from resumematch.model.resume import WORK_SECTIONS, Resume, SectionKind
from resumematch.model.taxonomy import Role, Taxonomy
from resumematch.phrases import Span, finder

_REACH = 200  # characters before a cue in which a negation or an intention can void it
_VOID_BEFORE = re.compile(r"\b(?:no|not|never|without|yet to|lacks?|lacking|n't)\s+(?:[\w/-]+\s+){0,2}$", re.IGNORECASE)


@dataclass(slots=True)
class Line:
    """A bullet, or a printed line outside the bullets (no facts)."""

    text: str
    start: int
    end: int
    page: int | None
    section: SectionKind | None
    entry: tuple[str, str]  # the job or project that it belongs to
    skills: frozenset[str]  # skills mentioned in it and what they belong to
    facts: BulletFacts | None
    taxonomy: Taxonomy
    cues: Cues
    signs: frozenset[str] = frozenset()  # what it shows, see guide/signs.py
    _spans: dict[str, list[Span]] | None = None
    _said: dict[tuple[str, str | None], bool] = field(default_factory=dict)

    @property
    def is_work(self) -> bool:
        """Tell whether it is a statement of work done."""
        return self.facts is not None and self.section in WORK_SECTIONS

    @property
    def level(self) -> Level | None:
        """Return what it proves about what it names."""
        return self.facts.level if self.facts else None

    @property
    def found(self) -> dict[str, list[Span]]:
        """Return where phrases stand in it, by the name of their list."""
        if self._spans is None:
            self._spans = self.cues.lists.spans(self.text)
        return self._spans

    def says(self, name: str, unless: str | None = None) -> bool:
        """Tell whether a phrase of this list stands in it, not negated, no mere wish, not within one of `unless`."""
        key = (name, unless)
        if key not in self._said:
            assert name in self.cues.names, name
            self._said[key] = self._says(name, unless)
        return self._said[key]

    def _says(self, name: str, unless: str | None) -> bool:
        voids = self.found.get(unless, ()) if unless else ()
        return any(
            not self._is_void(start) and not any(void[0] < end and start < void[1] for void in voids)
            for start, end in self.found.get(name, ())
        )

    def _is_void(self, start: int) -> bool:
        before = re.split(r"[.;,:]\s", self.text[max(0, start - _REACH) : start])[-1]
        return bool(_VOID_BEFORE.search(before)) or finder(self.taxonomy.terms("intention")).first(before) is not None


class _Named:
    """The skills that a résumé names, by place."""

    def __init__(self, resume: Resume, taxonomy: Taxonomy) -> None:
        self._mentions = sorted((m.start, m.skill) for m in resume.mentions if not m.negated)
        self._taxonomy = taxonomy

    def between(self, start: int, end: int) -> frozenset[str]:
        """Return the skills named in a stretch and what they belong to."""
        first, last = bisect_left(self._mentions, (start, "")), bisect_left(self._mentions, (end, ""))
        return frozenset(skill for _, name in self._mentions[first:last] for skill in self._taxonomy.umbrellas(name))


def read_lines(resume: Resume, record: TrackRecord, role: Role, taxonomy: Taxonomy) -> tuple[Line, ...]:
    """Return the bullets with their facts and every other printed line, in the order of the text."""
    cues, named = cues_of(role, taxonomy), _Named(resume, taxonomy)
    bullets = [
        Line(
            text=bullet.text,
            start=bullet.start,
            end=bullet.end,
            page=bullet.page,
            section=bullet.section,
            entry=_entry(bullet.position, bullet.project),
            skills=named.between(bullet.start, bullet.end),
            facts=facts,
            taxonomy=taxonomy,
            cues=cues,
        )
        for bullet, facts in zip(resume.bullets, record.bullets, strict=True)
    ]
    return tuple(sorted([*bullets, *_other_lines(resume, taxonomy, cues, named)], key=lambda line: line.start))


def _entry(position: int | None, project: str | None) -> tuple[str, str]:
    return ("job", str(position)) if position is not None else ("project", project or "")


def _other_lines(resume: Resume, taxonomy: Taxonomy, cues: Cues, named: _Named) -> list[Line]:
    bullets = sorted((bullet.start, bullet.end) for bullet in resume.bullets)
    starts = [start for start, _ in bullets]
    reached = [0, *accumulate((end for _, end in bullets), max)]  # how far the first so many bullets go
    return [
        _plain_line(resume, taxonomy, cues, named, line.start, line.end)
        for line in resume.document.lines
        if line.end > line.start and reached[bisect_left(starts, line.end)] <= line.start
    ]


def _plain_line(resume: Resume, taxonomy: Taxonomy, cues: Cues, named: _Named, start: int, end: int) -> Line:
    section = resume.section_at(start)
    return Line(
        text=_without_names(resume, start, end),
        start=start,
        end=end,
        page=resume.document.page_at(start),
        section=section.kind if section else None,
        entry=("line", str(start)),
        skills=named.between(start, end),
        facts=None,
        taxonomy=taxonomy,
        cues=cues,
    )


def _without_names(resume: Resume, start: int, end: int) -> str:
    """Return a line with what it names blank, at the same length: cues in an employer's name say nothing."""
    text = resume.document.text[start:end]
    for begin, stop in resume.names_within(start, end):
        text = text[: begin - start] + " " * (stop - begin) + text[stop - start :]
    return text


def quote(document: Document, line: Line, skill: str | None = None) -> Evidence:
    """Quote a line as evidence."""
    text = document.text[line.start : line.end]
    return Evidence(quote=text, start=line.start, end=line.end, page=line.page, skill=skill, level=line.level)


def best(lines: Iterable[Line], most: int = 3) -> list[Line]:
    """Return the strongest few lines: work first, then results and measures, then their order."""
    return sorted(lines, key=_strength)[:most]


def _strength(line: Line) -> tuple[int, int, int]:
    facts = line.facts
    produced = {"none": 0, "shipped": 1, "operated": 2}[facts.production] if facts else 0
    return (not line.is_work, -(produced + facts.outcome + facts.metric) if facts else 0, line.start)
