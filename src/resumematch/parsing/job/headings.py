"""Tells what a heading of a job ad announces."""

import re
from typing import Literal

from resumematch.parsing.job.cues import Cues

BlockKind = Literal["required", "preferred", "responsibility", "stack", "neutral", "boilerplate"]
# Where two kinds match as many words of a heading, the earlier one wins.
KINDS: tuple[BlockKind, ...] = ("preferred", "boilerplate", "responsibility", "required", "stack", "neutral")
LONGEST = 10  # words of a heading
LONGEST_OPEN = 14  # words of one that ends in a colon
_ABOUT_EMPLOYER = re.compile(
    r"(?i:about|why|life at|inside|working at)\s+(?!(?i:you\b|the (?:role|job|team|position|project)\b|this\b))[A-Z]"
)


def bare(text: str) -> str:
    """Strip a heading of its marks and emoji at both ends."""
    return re.sub(r"^[^\w(]+|[^\w)]+$", "", text)


def ends_open(text: str) -> bool:
    """Tell whether the line ends as a heading does that introduces what follows."""
    return text.rstrip().endswith((":", "?", "…", "...", "：", ":-", ": -", "–"))


def classify(text: str, cues: Cues) -> tuple[BlockKind | None, float]:
    """Return what the heading announces, if its words tell, and the share of its weighty words that are cues."""
    heading = " ".join(bare(text).split())
    words = re.findall(r"[^\s/]+", heading)
    if not words:
        return None, 0.0
    best: BlockKind | None = None
    most, covered = 0, [False] * len(heading)
    for kind in KINDS:
        spans = list(cues.finder(f"{kind}-headings").spans(heading))
        longest = max((len(heading[a:b].split()) for a, b in spans), default=0)
        if longest > most:
            best, most = kind, longest
        for a, b in spans:
            covered[a:b] = [True] * (b - a)
    if best in (None, "stack", "neutral") and most < 2 and _ABOUT_EMPLOYER.match(heading):
        return "boilerplate", 1.0
    return best, _share(heading, covered, cues.words("small-words"))


def _share(heading: str, covered: list[bool], small: frozenset[str]) -> float:
    weighty = [m for m in re.finditer(r"[^\s/]+", heading) if m.group().lower().strip(",.") not in small]
    if not weighty:
        return 1.0
    return sum(1 for m in weighty if covered[m.start()] and covered[max(m.end() - 2, m.start())]) / len(weighty)


def looks_titled(text: str, cues: Cues) -> bool:
    """Tell whether most weighty words start with a capital and nothing ends the line like a sentence."""
    words = [w for w in re.findall(r"[^\s/]+", bare(text)) if w.lower() not in cues.words("small-words")]
    if not words or len(words) > 6 or text.rstrip().endswith((".", ",", ";")):
        return False
    return sum(1 for word in words if word[0].isupper()) >= 0.7 * len(words)
