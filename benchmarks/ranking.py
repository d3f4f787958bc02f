"""Ranks many copies of our own documents and prints ratios of one run: workers, memory, CPU a document.

    python benchmarks/ranking.py FOLDER [--documents 2000] [--job examples/job.md]

FOLDER holds one-page résumés; they are copied under other names into a temporary folder until there are enough.
"""

import argparse
import resource
import shutil
import tempfile
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from resumematch.batch.rank import Plan, against, rank
from resumematch.model.options import Options

OPTIONS = Options(today=date(2026, 11, 23))


def fill(folder: Path, sources: Sequence[Path], count: int) -> list[str]:
    """Copy the sources in turn until there are enough documents."""
    for number in range(count):
        source = sources[number % len(sources)]
        shutil.copy(source, folder / f"{number:05}{source.suffix}")
    return sorted(str(path) for path in folder.iterdir())


def measure(addresses: Sequence[str], job: Path, jobs: int) -> tuple[float, float, float]:
    """Return wall seconds, CPU seconds of the workers, and the parent's resident MB at the end."""
    one = against(job, "job", OPTIONS)
    begun, used = time.perf_counter(), _children()
    rows = sum(1 for _ in rank(addresses, one, Plan(jobs=jobs)))
    assert rows == len(addresses)
    return time.perf_counter() - begun, _children() - used, _resident()


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--job", type=Path, default=Path("examples/job.md"))
    given = parser.parse_args()
    sources = sorted(path for path in given.folder.iterdir() if path.suffix == ".pdf")
    with tempfile.TemporaryDirectory() as name:
        addresses = fill(Path(name), sources, given.documents)
        rows = [("documents", "workers", "wall s", "documents/s", "CPU ms/document", "parent MB")]
        for count, jobs in ((given.documents // 10, 2), (given.documents, 2), (given.documents, 1)):
            wall, cpu, memory = measure(addresses[:count], given.job, jobs)
            rows.append(
                (
                    f"{count}",
                    f"{jobs}",
                    f"{wall:.1f}",
                    f"{count / wall:.1f}",
                    f"{1000 * cpu / count:.0f}",
                    f"{memory:.0f}",
                )
            )
            if jobs == 1:
                two = float(rows[2][2])
                print(f"two workers are {wall / two:.2f} times as fast as one")
    biggest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    for row in rows:
        print("".join(f"{cell:>17}" for cell in row))
    print(f"largest worker: {biggest:.0f} MB resident at its peak")


if __name__ == "__main__":
    main()
