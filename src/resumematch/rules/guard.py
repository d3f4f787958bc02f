"""Holds advice to what is known: nothing invented, nothing lost.

No tip may contain a number, a skill or a proper name that is not in the résumé, the ad or the guide, and a rewrite must
keep every number, skill and name of its bullet. A rewrite that fails is not shown.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache

from resumematch.model.finding import Finding, Subject
from resumematch.model.taxonomy import Skill, Taxonomy
from resumematch.phrases import PhraseFinder, finder

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
WORD = re.compile(r"[^\W_][\w+#&’'-]*")
LETTERS = re.compile(r"(?<!\w)[^\W\d_][\w+#&-]*+")
CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ]")
STEM = 6  # letters that the forms of a verb share
BEFORE = 128  # characters; white space is bounded by the readers
_APART = " | "  # between two texts, so that no name runs from one into the other
SENTENCE_OPENS_AFTER = "⟨“‘«(:.?!;→/"  # a capital after one of these is grammar, not a name


class Guard:
    """Knows the words that advice about one subject may use."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._skills = _surfaces(subject.taxonomy)
        sources = [subject.document.text, subject.document.name, *_strings(subject.guide)]
        if subject.job is not None:
            sources.append(subject.job.document.text)
        self._numbers = {number for text in sources for number in NUMBER.findall(text)}
        self._words = {word.casefold() for text in sources for word in WORD.findall(text)}
        self._text = _APART.join(sources)
        self._known: dict[str, bool] = {}

    def check(self, finding: Finding) -> Finding:
        """Return the finding, without its rewrite when that invents or loses a fact."""
        rewrites = [text for text in (finding.suggestion, finding.without_number) if text]
        if all(not self.invented(text) and not self.lost(text, finding) for text in rewrites):
            return finding
        return replace(finding, suggestion=None, without_number=None, where=None)

    def invented(self, text: str) -> tuple[str, ...]:
        """Return the numbers, skills and names in a text that stand nowhere in what the advice is about."""
        numbers = [n for n in NUMBER.findall(text) if n not in self._numbers]
        skills = [surface for skill, surface in self._skills.named(text) if not self._knows(skill)]
        names = [name for name in _names(text) if name.casefold() not in self._words]
        return tuple(dict.fromkeys((*numbers, *skills, *names)))

    def _knows(self, skill: str) -> bool:
        if skill not in self._known:
            self._known[skill] = self._skills.stands_in(skill, self._text)
        return self._known[skill]

    def lost(self, rewrite: str, finding: Finding) -> tuple[str, ...]:
        """Return the numbers, skills and names of the finding's bullet that a rewrite has dropped."""
        if finding.bullet is None or self._subject.resume is None:
            return ()
        text = self._subject.resume.bullets[finding.bullet].text
        kept = {word.casefold() for word in WORD.findall(rewrite)}
        numbers = _missing(NUMBER.findall(text), NUMBER.findall(rewrite))
        had = {skill for skill, _ in self._skills.named(rewrite)}
        skills = {skill for skill, word in self._skills.named(text) if skill not in had and not _kept(word, rewrite)}
        names = [name for name in _names(text) if name.casefold() not in kept]
        return (*numbers, *sorted(skills), *names)


def _kept(word: str, rewrite: str) -> bool:
    """Tell whether a word is there in another form: "automating" as "Automated"."""
    return word[:STEM].casefold() in rewrite.casefold()


def _missing(wanted: list[str], had: list[str]) -> list[str]:
    left = list(had)
    missing = []
    for item in wanted:
        if item in left:
            left.remove(item)
        else:
            missing.append(item)
    return missing


def _names(text: str) -> Iterator[str]:
    """Yield words that a capital marks as names, but not where a sentence or a quotation starts."""
    for match in LETTERS.finditer(text):
        if not CAPITAL.search(match[0]):
            continue
        before = text[max(0, match.start() - BEFORE) : match.start()].rstrip()
        opens = not before or before[-1] in SENTENCE_OPENS_AFTER
        if not (opens and match[0][1:].islower()) and match[0] != "I":
            yield match[0]


class _Surfaces:
    """Finds skills by name and alias; an ambiguous word counts only as its makers write it."""

    def __init__(self, skills: Collection[Skill]) -> None:
        self._by_surface: dict[str, str] = {}
        self._written = {skill.id: (skill.name, *skill.aliases) for skill in skills}
        self._exact: set[str] = set()
        for skill in skills:
            for surface in (skill.name, *skill.aliases):
                self._by_surface.setdefault(surface.casefold(), skill.id)
            for guard in skill.guards:
                self._exact.update(guard.aliases or (skill.name, *skill.aliases))
        self._strict = {surface.casefold() for surface in self._exact}
        self._finder = PhraseFinder(self._by_surface)

    def named(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield (skill id, as written)."""
        yield from self._named(self._finder, text)

    def stands_in(self, skill: str, text: str) -> bool:
        """Say whether a skill is named in a text."""
        return any(found == skill for found, _ in self._named(finder(self._written[skill]), text))

    def _named(self, names: PhraseFinder, text: str) -> Iterator[tuple[str, str]]:
        for start, end in names.spans(text):
            found = text[start:end]
            folded = re.sub(r"[\s‐‑]+", " ", found).casefold()
            skill = self._by_surface.get(folded) or self._by_surface.get(folded.replace("-", " "))
            if skill and (folded not in self._strict or found in self._exact):
                yield skill, found


@lru_cache(maxsize=4)
def _surfaces(taxonomy: Taxonomy) -> _Surfaces:
    return _Surfaces(taxonomy.skills.values())


def _strings(value: object) -> Iterator[str]:
    """Yield every text in a tree of dataclasses and tuples."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _strings(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
