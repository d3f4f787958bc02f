"""Months as integers, so that ranges can be joined: year * 12 + month - 1."""

from collections.abc import Iterable


def month_number(date: str) -> int:
    """Turn "2021-03" or "2021" (taken as its January) into a count of months."""
    year, _, month = date.partition("-")
    return int(year) * 12 + (int(month) if month else 1) - 1


def union_months(ranges: Iterable[tuple[int, int]]) -> int:
    """Add up half-open ranges of months, overlaps counted once."""
    total, reached = 0, None
    for start, end in sorted(ranges):
        begin = start if reached is None else max(start, reached)
        if end > begin:
            total += end - begin
            reached = end
    return total
