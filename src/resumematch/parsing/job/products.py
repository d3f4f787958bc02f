"""Leaves out what an employer makes itself: its products are named in its ads, and asked of nobody."""

import re
from collections.abc import Iterable

from resumematch.model.mention import Mention
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement

Pair = tuple[Mention, Statement]
_HIRES = (
    r"(?:^|\n)\s*(?:about|why|life at|join|working at)\s+{0}\s*(?:\n|$|[:?])"
    r"|\b(?:at|join|joining)\s+{0},?\s+(?:we|our|you|code|as|and|to)\b|\b{0}\s+is\s+(?:the|hiring|looking|seeking|building)\b"
)
_HEAD = 160  # characters at the top of an ad in which title, employer and place stand, a line each
_ASKED = ("required", "preferred")


def without_products(text: str, pairs: Iterable[Pair], organization: str | None, cues: Cues) -> tuple[Pair, ...]:
    """Leave out mentions of the employer's products, but where an ad asks for experience with them."""
    own = frozenset(
        skill
        for maker in cues.kinds("maker")
        if _is_employer(text, maker, organization)
        for skill in cues.words(f"maker-{maker}")
    )
    name = (organization or "").casefold()
    kept = (
        (one, where)
        for one, where in pairs
        if (one.skill not in own and one.text.casefold() != name) or _is_asked(text, one, where, cues)
    )
    return tuple((one, where) for one, where in kept if not _is_letterhead(text, one, where))


def _is_letterhead(text: str, mention: Mention, where: Statement) -> bool:
    """Tell whether a name is all that a line at the head of the ad says: there stands the employer."""
    head = text.lstrip()[:_HEAD]
    line = text[text.rfind("\n", 0, mention.start) + 1 :].split("\n", 1)[0]
    at_head = mention.end <= len(text) - len(text.lstrip()) + len(head) and "\n" in text[: mention.start].lstrip()
    return where.importance == "mentioned" and at_head and line.strip() == mention.text


def _is_employer(text: str, maker: str, organization: str | None) -> bool:
    if organization is not None:
        return organization.lower().split()[:1] == [maker]
    return re.search(_HIRES.format(maker), text, re.IGNORECASE) is not None


def _is_asked(text: str, mention: Mention, where: Statement, cues: Cues) -> bool:
    before = text[where.start : mention.start]
    return where.importance in _ASKED and (
        cues.found("required-cues", before) or cues.opens("requirement-openers", before)
    )
