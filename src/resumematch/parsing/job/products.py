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
_ASKED = ("required", "preferred")


def without_products(text: str, pairs: Iterable[Pair], organization: str | None, cues: Cues) -> tuple[Pair, ...]:
    """Leave out mentions of the employer's products, but where an ad asks for experience with them."""
    own = frozenset(
        skill
        for maker in cues.kinds("maker")
        if _is_employer(text, maker, organization)
        for skill in cues.words(f"maker-{maker}")
    )
    return tuple((one, where) for one, where in pairs if one.skill not in own or _is_asked(text, one, where, cues))


def _is_employer(text: str, maker: str, organization: str | None) -> bool:
    if organization is not None:
        return organization.lower().split()[:1] == [maker]
    return re.search(_HIRES.format(maker), text, re.IGNORECASE) is not None


def _is_asked(text: str, mention: Mention, where: Statement, cues: Cues) -> bool:
    before = text[where.start : mention.start]
    return where.importance in _ASKED and (
        cues.found("required-cues", before) or cues.opens("requirement-openers", before)
    )
