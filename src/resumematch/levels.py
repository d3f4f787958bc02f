"""Job title → the level it names; shared by those who read ads' titles and those who weigh résumés' jobs."""

import re
from itertools import pairwise

from resumematch.model.job import Seniority
from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import finder

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
_ORDER: tuple[Seniority, ...] = ("intern", "principal", "staff", "lead", "senior", "mid", "junior")


def level_in(title: str, taxonomy: Taxonomy) -> Seniority:
    """Return the level that a title names in words, by a number or by a grade; of alternatives the lowest."""
    exceptions = list(finder(taxonomy.terms("ad-not-title")).spans(title))
    found = [
        (start, end, level)
        for level in _ORDER
        for start, end in finder(taxonomy.terms(f"ad-title-{level}")).spans(title)
        if not any(a <= start and end <= b for a, b in exceptions)
    ]
    if not found:
        return _numbered(title)
    either = sorted(found)
    for (_, end, one), (start, _, other) in pairwise(either):
        if one != other and _OR.fullmatch(title, end, start):
            return max(one, other, key=_ORDER.index) if "mid" not in (one, other) else "mid"
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
