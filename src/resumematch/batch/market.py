"""Rows of one résumé against many ads → how often each gap blocks, which edits help most ads."""

from collections import Counter
from collections.abc import Iterable

from resumematch.model.ranking import Market, MarketGap, Row

EDITS = 3


def survey(rows: Iterable[Row]) -> Market:
    """Count the gaps over all ads and sum the gains of the edits."""
    read = [row for row in rows if row.error is None]
    ads: Counter[str] = Counter(skill for row in read for skill in dict.fromkeys(row.gaps))
    gains: Counter[str] = Counter()
    helped: Counter[str] = Counter(ads)
    for row in read:
        for edit in row.edits:
            skill, _, points = edit.rpartition(" +")
            gains[skill] += round(float(points) * 10)  # tenths of a point, so that sums do not depend on their order
    made = {skill: MarketGap(skill=skill, ads=helped[skill], gain=gains[skill] / 10) for skill in {*ads, *gains}}
    blocking = sorted((gap for gap in made.values() if gap.ads), key=lambda gap: (-gap.ads, -gap.gain, gap.skill))
    best = sorted((gap for gap in made.values() if gap.gain > 0), key=lambda gap: (-gap.gain, -gap.ads, gap.skill))
    graded = sum(1 for row in read if row.score is not None)
    return Market(ads=len(read), graded=graded, gaps=tuple(blocking), edits=tuple(best[:EDITS]))
