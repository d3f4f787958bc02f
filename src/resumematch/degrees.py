"""Text → the academic degrees it names; shared by those who read ads and those who read résumés' education."""

import re

from resumematch.model.job import DegreeLevel

RANK: tuple[DegreeLevel, ...] = ("none", "bachelor", "master", "phd")
_BACHELOR = re.compile(
    r"\b(?i:bachelor(?:[’']?s|s[’'])?|b\.\s?sc?\.?|bsc|b\.\s?tech|btech|b\.\s?eng\.?|beng|b\.a\.|"
    r"undergraduate\s+degree)(?!\w)|\b(?:BS|BA|B\.S|BE|B\.E)\b(?!/\w*[a-z])"
)
_ANY_DEGREE = re.compile(  # of no level: the lowest, where the text names no other
    r"\b(?:(?:university|college|technical|4[- ]year|four[- ]year|quantitative|engineering|relevant|first|science|stem)"
    r"\s+degree|(?:cs|computer science|ee) degree|degree in|degree or)(?!\w)",
    re.IGNORECASE,
)
_MASTER = re.compile(
    r"\b(?i:master[’']?s?(?=\s+(?:degree|of|in|or)\b|\s*[,/)]\s*(?:ph|doct|or|bach|in)|\s*level)|master[’']s|masters[’']|"
    r"m\.\s?sc\.?|msc|m\.s\.|meng|m\.\s?tech|mtech|(?:advanced|graduate|post-?graduate)\s+degree|mba)(?!\w)"
    r"|\bM\.?S\b(?!\s*(?:SQL|Office|Excel|Word|Access|Azure|Teams|Project|Dynamics|Power|Visio|Windows|Outlook))(?!\w)"
)
_PHD = re.compile(r"\b(?i:ph\.?\s?d\.?s?|doctorate|doctoral(?: degree)?|d\.phil)(?!\w)")
_LEVELS: tuple[tuple[DegreeLevel, re.Pattern[str]], ...] = (("bachelor", _BACHELOR), ("master", _MASTER), ("phd", _PHD))


def degrees_in(text: str) -> tuple[DegreeLevel, ...]:
    """Return the levels of the degrees that a text names, lowest first."""
    named = tuple(level for level, pattern in _LEVELS if pattern.search(text))
    return named or (("bachelor",) if _ANY_DEGREE.search(text) else ())
