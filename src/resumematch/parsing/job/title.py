"""Reads the title and the seniority of a job ad."""

import re
from itertools import pairwise

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
_NUMBERED = re.compile(
    r"\b(?:engineer|developer|scientist|analyst|researcher|architect|sde|swe|mle|level|grade)s?[\s,(–-]{0,3}"
    r"(?P<number>iii|iv|ii|i|v|[1-5])\b",
    re.IGNORECASE,
)
_NUMBERS: dict[str, Seniority] = {
    "i": "junior", "1": "junior", "ii": "mid", "2": "mid", "iii": "senior", "3": "senior", "iv": "senior",
    "4": "senior", "v": "staff", "5": "staff",
}  # fmt: skip
_GRADED = re.compile(r"\b(?P<scale>L|IC|E)-?(?P<grade>[2-8])\b")  # the ladders of large software companies
_GRADES: dict[int, Seniority] = {
    2: "junior", 3: "junior", 4: "mid", 5: "senior", 6: "staff", 7: "principal", 8: "principal",
}  # fmt: skip
_OR = re.compile(r"\s*(?:/|-|–|,|\bor\b|\bto\b)\s*", re.IGNORECASE)  # between levels of which the lowest will do
_MOST_WORDS = 12
_TEXT_ORDER: tuple[Seniority, ...] = ("intern", "lead", "senior", "junior")
_TITLE_ORDER: tuple[Seniority, ...] = ("intern", "principal", "staff", "lead", "senior", "mid", "junior")


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
    named = _in_title(title or "", cues)
    if named != "unspecified":
        return named
    for level in _TEXT_ORDER:
        finder = cues.finder(f"text-{level}")
        if any(finder.first(document.text[s.start : s.end]) for s in statements):
            return level
    return "unspecified"


def _in_title(title: str, cues: Cues) -> Seniority:
    exceptions = list(cues.finder("not-title").spans(title))
    found = [
        (start, end, level)
        for level in _TITLE_ORDER
        for start, end in cues.finder(f"title-{level}").spans(title)
        if not any(a <= start and end <= b for a, b in exceptions)
    ]
    if not found:
        return _numbered(title)
    either = sorted(found)
    for (_, end, one), (start, _, other) in pairwise(either):
        if one != other and _OR.fullmatch(title, end, start):
            return max(one, other, key=_TITLE_ORDER.index) if "mid" not in (one, other) else "mid"
    return found[0][2]


def _numbered(title: str) -> Seniority:
    """Read "Engineer II" and "IC4"."""
    match = _NUMBERED.search(title)
    if match:
        return _NUMBERS[match["number"].lower()]
    graded = _GRADED.search(title)
    if graded:
        return _GRADES[min(8, int(graded["grade"]) + (graded["scale"] == "IC"))]
    return "unspecified"
