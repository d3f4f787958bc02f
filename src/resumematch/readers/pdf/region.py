"""What reading order is made of: regions, and how those of a page lie."""

from dataclasses import dataclass

from resumematch.readers.pdf.gutters import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Rows read from the top down."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Where two columns of a page stand: `spans` gives each one's left and right edge, in reading order."""

    x: float
    spans: tuple[tuple[float, float], tuple[float, float]]

    @property
    def main(self) -> int:
        """Which of the two is the wider one."""
        first, second = (right - left for left, right in self.spans)
        return int(second > first)

    @property
    def is_sidebar(self) -> bool:
        """Say whether one is so much narrower that text does not run on from one into the other."""
        widths = sorted(right - left for left, right in self.spans)
        return widths[1] > 1.25 * widths[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The regions of a page in reading order, and how many columns stand beside each other at most.

    Where the page as a whole is set in two columns, `sides` are these, between what stands above and below them.
    """

    columns: int
    above: tuple[Region, ...] = ()
    sides: tuple[tuple[Region, ...], ...] = ()
    below: tuple[Region, ...] = ()
    split: Split | None = None

    @property
    def regions(self) -> tuple[Region, ...]:
        """All regions."""
        return (*self.above, *(region for side in self.sides for region in side), *self.below)
