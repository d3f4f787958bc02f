"""Reads PDF files with this package and with pdfminer.six's default, and prints the ratios of their times.

    python benchmarks/pdf_reading.py FOLDER [--rounds 3]

`layout` is what both do: text in reading order, ours with each character's box, font, size and colour, with lines and
columns. `read` is all that a reader does: also what is hidden, drawn list marks, margins, links, the naive text.
The best of the rounds counts. A file's ratio counts once for each of its pages; opening the file is in all of them.
"""

import argparse
import io
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from pdfminer.high_level import extract_text

from resumematch.readers.pdf.composing import Composed, compose
from resumematch.readers.pdf.fragments import find_fragments
from resumematch.readers.pdf.lines import draft_lines
from resumematch.readers.pdf.opening import open_pdf, read_pages
from resumematch.readers.pdf.regions import find_regions
from resumematch.readers.read import read


def main() -> None:
    """Print one line a file, then the figures of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    layouts: list[float] = []
    reads: list[float] = []
    for path in sorted(given.folder.rglob("*.pdf")):
        data = path.read_bytes()
        theirs = best(lambda data=data: extract_text(io.BytesIO(data)), given.rounds)
        laid = best(lambda data=data: lay_out(data), given.rounds) / theirs
        whole = best(lambda path=path: read(path), given.rounds) / theirs
        pages = len(read_pages(open_pdf(data, path.name)))
        layouts += [laid] * pages
        reads += [whole] * pages
        print(f"{path.name:44} {pages:3} pages  layout {laid:.2f}  read {whole:.2f}")
    for name, ratios in (("layout", sorted(layouts)), ("read", sorted(reads))):
        p90 = ratios[int(0.9 * len(ratios))]
        print(f"{len(ratios)} pages: {name} ratio median {median(ratios):.2f}, p90 {p90:.2f}, max {ratios[-1]:.2f}")


def lay_out(data: bytes) -> Composed:
    """Read the text of a file in reading order, with the look and the place of every line and letter."""
    inks = read_pages(open_pdf(data, "x"))
    drafts = [
        draft
        for ink in inks
        for number, region in enumerate(find_regions(find_fragments(ink.glyphs), ink).regions)
        for draft in draft_lines(region, ink.number, number)
    ]
    return compose(drafts, inks)


def best(run: Callable[[], object], rounds: int) -> float:
    """Return the least CPU time of some runs, in seconds."""
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        run()
        times.append(time.process_time() - begun)
    return min(times)


if __name__ == "__main__":
    main()
