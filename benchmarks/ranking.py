"""Ranks many copies of our own documents and prints ratios of one run: workers, memory, CPU a document and its parts.

    python benchmarks/ranking.py FOLDER [--documents 2000] [--job examples/job.md]

FOLDER holds one-page résumés; they are copied under other names into a temporary folder until there are enough.
Exit code 1 when a promise of docs/scale.md is broken: two workers at least 1.8 times as fast as one, the parent within
50 MB from a tenth of the documents to all, no worker above 150 MB, all but reading at most as much CPU as reading,
CPU a document at two workers within 10 % of that at one.
"""

import argparse
import gc
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from multiprocessing.forkserver import _forkserver
from pathlib import Path

from resumematch.batch.rank import Plan, against, rank
from resumematch.batch.work import compare_with, row_of
from resumematch.model.options import Options
from resumematch.pipeline import scan_job
from resumematch.readers import read

OPTIONS = Options(today=date(2026, 11, 23))
LEAST_RATIO, MOST_GROWTH, MOST_WORKER, MOST_REST, MOST_CPU = 1.8, 50, 150, 1.0, 1.1
ROUNDS = 5  # of every source, for the parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One ranking: its size, what it took, and how large the parent was at its end."""

    documents: int
    workers: int
    wall: float  # seconds
    cpu: float  # seconds of the workers
    parent: float  # MB resident

    def cells(self) -> tuple[str, ...]:
        """Return its row of the table."""
        rate, each = self.documents / self.wall, 1000 * self.cpu / self.documents
        shown = (f"{self.wall:.1f}", f"{rate:.1f}", f"{each:.0f}", f"{self.parent:.0f}")
        return (f"{self.documents}", f"{self.workers}", *shown)


COLUMNS = ("documents", "workers", "wall s", "documents/s", "CPU ms/document", "parent MB")


def fill(folder: Path, sources: Sequence[Path], count: int) -> list[str]:
    """Copy the sources in turn until there are enough documents."""
    for number in range(count):
        source = sources[number % len(sources)]
        shutil.copy(source, folder / f"{number:05}{source.suffix}")
    return sorted(str(path) for path in folder.iterdir())


def measure(addresses: Sequence[str], job: Path, workers: int) -> Run:
    """Rank the documents and say what it took; the start of the workers counts."""
    one = against(job, "job", OPTIONS)
    begun, used = time.perf_counter(), _children()
    rows = sum(1 for row in rank(addresses, one, Plan(jobs=workers)) if row.error is None)
    assert rows == len(addresses)
    wall, cpu = time.perf_counter() - begun, _children() - used
    return Run(documents=rows, workers=workers, wall=wall, cpu=cpu, parent=_resident())


def parts(sources: Sequence[Path], job: Path) -> tuple[float, float]:
    """Return the CPU seconds a document takes to be read, and for all that follows; everything is loaded before."""
    one = against(job, "job", OPTIONS)
    ad = scan_job(read(job), OPTIONS, advise=False)
    gc.freeze()  # as a worker does
    reading = rest = 0.0
    for turn in range(ROUNDS + 1):
        for source in sources:
            begun = time.process_time()
            document = read(source)
            middle = time.process_time()
            row_of(compare_with(ad, document, one), str(source), document.sha256)
            if turn:  # the first turn warms up
                reading, rest = reading + middle - begun, rest + time.process_time() - middle
    count = ROUNDS * len(sources)
    return reading / count, rest / count


def _children() -> float:
    _forkserver._stop()  # the workers are its children: what they took is told when it has ended
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def report(few: Run, two: Run, one: Run, worker: float, split: tuple[float, float]) -> bool:
    """Print the table and each promise; return whether all were kept."""
    for row in (COLUMNS, *(run.cells() for run in (few, two, one))):
        print("".join(f"{cell:>17}" for cell in row))
    reading, rest = split
    print(f"CPU a document: {1000 * reading:.0f} ms reading, {1000 * rest:.0f} ms all that follows")
    kept = True
    for what, value, most in (
        ("two workers, times as fast as one", -one.wall / two.wall, -LEAST_RATIO),
        (f"parent's growth in MB, {few.documents} to {two.documents} documents", two.parent - few.parent, MOST_GROWTH),
        ("largest worker in MB resident at its peak", worker, MOST_WORKER),
        ("all that follows reading, times reading", rest / reading, MOST_REST),
        ("CPU a document at two workers, times that at one", two.cpu / one.cpu, MOST_CPU),
    ):
        kept, word = kept and value <= most, "kept" if value <= most else "BROKEN"
        bound = f"at least {-most}" if most < 0 else f"at most {most}"
        print(f"{what}: {abs(value) if most < 0 else value:.2f} ({bound}: {word})")
    return kept


def main() -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--job", type=Path, default=Path(__file__).parents[1] / "examples/job.md")
    given = parser.parse_args()
    sources = sorted(path for path in given.folder.iterdir() if path.suffix == ".pdf")
    with tempfile.TemporaryDirectory() as name:
        addresses = fill(Path(name), sources, given.documents)
        few, two, one = (
            measure(addresses[:count], given.job, workers)
            for count, workers in ((given.documents // 10, 2), (given.documents, 2), (given.documents, 1))
        )
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    return int(not report(few, two, one, worker, parts(sources, given.job)))


if __name__ == "__main__":
    sys.exit(main())
