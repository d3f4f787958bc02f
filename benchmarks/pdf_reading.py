"""Reads PDF files with this package and with pdfminer.six's default, and prints the ratio of their times.

    python benchmarks/pdf_reading.py FOLDER [--rounds 3]

Both give text in reading order; ours with each character's box, font, size and colour, and with lines and columns.
The best of the rounds counts, of both. A file's ratio counts once for each of its pages; opening the file is in both.
"""

import argparse
import io
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from pdfminer.high_level import extract_text

from resumematch.readers.pdf.opening import open_pdf, read_pages
from resumematch.readers.read import read


def main() -> None:
    """Print one line a file, then the figures of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    ratios: list[float] = []
    for path in sorted(given.folder.rglob("*.pdf")):
        data = path.read_bytes()
        ours = best(lambda path=path: read(path), given.rounds)
        theirs = best(lambda data=data: extract_text(io.BytesIO(data)), given.rounds)
        pages = len(read_pages(open_pdf(data, path.name)))
        ratios += [ours / theirs] * pages
        print(f"{path.name:44} {pages:3} pages  {1000 * ours / pages:7.1f} ms a page  ratio {ours / theirs:.2f}")
    ratios.sort()
    p90 = ratios[int(0.9 * len(ratios))]
    print(f"{len(ratios)} pages: ratio median {median(ratios):.2f}, p90 {p90:.2f}, max {ratios[-1]:.2f}")


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
