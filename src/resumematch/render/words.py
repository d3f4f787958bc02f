"""Numbers and ids → words, the same in every view."""

from collections.abc import Mapping, Sequence


def months(count: int | None) -> str:
    """Write a number of months as years and months."""
    if count is None:
        return "not dated"
    years, rest = divmod(count, 12)
    return " ".join([*([f"{years} y"] if years else []), *([f"{rest} mo"] if rest or not years else [])])


def number(value: float | None) -> str:
    """Write a score; a dash for what could not be judged."""
    return "–" if value is None else f"{value:.0f}"


def with_verb(count: int, one: str, many: str) -> str:
    """Return "1 is" or "3 are": a count and the form of the verb that goes with it."""
    return f"{count} {one if count == 1 else many}"


def count_of(count: int, noun: str) -> str:
    """Write a count with its noun."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def first_gaps(gaps: Sequence[str], names: Mapping[str, str], most: int) -> str:
    """Name the first gaps, which weigh most, and say how many more there are."""
    more = len(gaps) - most
    return ", ".join(names.get(gap, gap) for gap in gaps[:most]) + (f" and {more} more" if more > 0 else "")
