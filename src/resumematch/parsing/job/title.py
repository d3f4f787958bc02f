"""Reads the title and the seniority of a job ad."""

import re

from resumematch.levels import level_in
from resumematch.model.document import Document
from resumematch.model.job import Seniority
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement
from resumematch.parsing.job.units import on_one_line, read_units

_NOUNS = (
    r"(?:Engineer|Scientist|Developer|Researcher|Analyst|Architect|Consultant|Specialist|Manager|Intern|Director|Programmer|"
    r"Practitioner|Technologist|Strategist|Lead|Head|Fellow|Trainee|Student|SDE|SWE|MLE|Internship|Co-op|VP|Apprentice|"
    r"Statistician|Modell?er|Postdoc|Professor)"
)
_WORD = r"(?:[A-Z][\w/&+#.-]*|of|and|for|in|&|/|[-–|,])"
_CALLS = (
    r"(?:[Hh]iring|[Ll]ooking (?:for|to hire)|[Ss]eeking|[Ss]earching for|[Aa]s|[Rr]ole of|[Jj]oin us as|[Tt]o hire|"
    r"[Nn]eed|[Rr]ecruiting)"
)
_PRAISE = (
    r"(?:an?|our|the|new|next|talented|experienced|highly[- ]\w+|skilled|motivated|passionate|exceptional|and|"
    r"world-class|[a-z]+ed|[a-z]+ive|[a-z]+al),?\s+"
)
_IN_TEXT = re.compile(
    rf"\b{_CALLS}\s+(?:{_PRAISE}){{0,6}}(?P<title>(?:{_WORD}\s+){{0,7}}{_NOUNS}s?"
    r"(?:\s+(?:I{1,3}|IV))?)\b"
)
_IN_SMALL = re.compile(
    r"\b(?:hiring|looking for|seeking|recruiting|need)\s+an?\s+(?:[a-z-]{3,20}\s+)?"
    r"(?P<title>(?:(?:senior|junior|lead|staff|principal)\s+)?"
    r"(?:machine learning|deep learning|computer vision|data|ml|ai|nlp|mlops|software|backend|research)"
    r"(?:\s+operations)?\s+(?:engineer|scientist|developer|analyst))\b"
)
_LABELLED = re.compile(
    r"(?:(?:job\s+|position\s+|role\s+)?title|role|position)\s*:\s*(?P<title>[^\n|]{3,80})", re.IGNORECASE
)
_TITLE_LINE = re.compile(rf"(?i:\b{_NOUNS}s?\d?\b)")
_MOST_WORDS = 12
_TEXT_ORDER: tuple[Seniority, ...] = ("intern", "lead", "senior", "junior")


def read_title(document: Document) -> str | None:
    """Return the title as the format gives it, as a heading prints it, or as a sentence names it."""
    hints = dict(document.hints)
    if hints.get("title"):
        return hints["title"]
    text = document.text
    for unit in read_units(document)[:6]:
        line = on_one_line(text[unit.start : unit.end])
        if (
            unit.kind != "item"
            and len(line.split()) <= _MOST_WORDS
            and _TITLE_LINE.search(line)
            and line[-1:] not in ".:?"
        ):
            labelled = _LABELLED.match(line)
            return labelled["title"] if labelled else line
    match = _LABELLED.search(text) or _IN_TEXT.search(text) or _IN_SMALL.search(text)
    return on_one_line(match["title"]) if match else None


def read_seniority(document: Document, title: str | None, statements: tuple[Statement, ...], cues: Cues) -> Seniority:
    """Return the level that the title names, else the one that the text says."""
    named = level_in(title or "", cues.taxonomy)
    if named != "unspecified":
        return named
    called = _IN_TEXT.search(document.text)  # "AI Engineer", and below "We seek a Senior Backend Engineer"
    named = level_in(called["title"], cues.taxonomy) if called else "unspecified"
    if named != "unspecified":
        return named
    for level in _TEXT_ORDER:
        finder = cues.finder(f"text-{level}")
        if any(finder.first(document.text[s.start : s.end]) for s in statements):
            return level
    return "unspecified"
