"""Feeds every reader, and every stage behind it, with damaged copies of real files and counts what happens.

    python benchmarks/fuzz.py FOLDER… [--files 5000] [--seed 1] [--formats pdf,docx] [--keep DIR] [--scan-every 1]

Each damaged file is read in a worker process with a deadline and a memory limit; what could be read is scanned as a
résumé or as a job ad, held against a fixed other side, and rendered: every file, or one in so many. A fault is anything
but a report or an UnreadableInput whose reason is not "crash": an exception, a dead process, a deadline passed. Faults
are kept in DIR.
"""

import argparse
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from damage import damaged

from resumematch.batch.supervise import supervise
from resumematch.batch.task import Limits, Task
from resumematch.batch.work import _cap_memory
from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.model.options import Options
from resumematch.model.ranking import Row
from resumematch.model.report import JobReport, ResumeReport
from resumematch.pipeline import hold, scan, scan_job, scan_resume
from resumematch.readers import read
from resumematch.render.html import to_html
from resumematch.render.json import to_json
from resumematch.render.redact import redact
from resumematch.render.terminal import to_terminal

FORMATS = {".pdf": "pdf", ".docx": "docx", ".md": "markdown", ".txt": "text", ".html": "html", ".json": "json"}
EXAMPLES = Path(__file__).parents[1] / "examples"
OPTIONS = Options(today=date(2026, 1, 1))
LIMITS = Limits(seconds=600)  # of the clock, so that a busy machine makes no hang
MOST_SECONDS = 20.0  # of the processor: what takes longer is as good as a hang


@dataclass(frozen=True, slots=True)
class Attack:
    """What a worker does with its files."""

    sources: tuple[Path, ...]
    seed: int
    scan_every: int
    keep: Path | None


_attack: Attack | None = None
_ad: JobReport | None = None
_person: ResumeReport | None = None


def start(attack: Attack) -> None:
    """Make a worker ready."""
    global _attack, _ad, _person  # a worker's state is the process
    _attack = attack
    _ad = scan(EXAMPLES / "job.md", kind="job", options=OPTIONS)
    _person = scan(EXAMPLES / "resume.pdf", kind="resume", options=OPTIONS)
    _cap_memory(1024)


def attack(task: Task) -> Row:
    """Read one damaged file."""
    assert _attack is not None  # start() ran
    chance = random.Random(f"{_attack.seed} {task.address}")
    source = _attack.sources[task.number % len(_attack.sources)]
    data = damaged(source, chance)
    whole = chance.randrange(_attack.scan_every) == 0
    begun = time.process_time()
    error = _outcome(data, f"damaged{source.suffix}", chance, whole=whole)
    if (spent := time.process_time() - begun) > MOST_SECONDS:
        error = f"FAULT: {spent:.0f} s, then {error}"
    if error.startswith("FAULT") and _attack.keep is not None:
        (_attack.keep / f"{task.number}{source.suffix}").write_bytes(data)
    return Row(name=source.name, address=task.address, error=error)


def _outcome(data: bytes, name: str, chance: random.Random, *, whole: bool) -> str:
    try:
        document = read(data, name)
        if whole:
            _use(document, data, chance)
    except UnreadableInput as error:
        return "refused: " + error.reason if error.reason != "crash" else f"FAULT: {_where(error.__cause__ or error)}"
    except MemoryError:
        return "refused: memory"
    except Exception as error:
        return f"FAULT: {_where(error)}"
    return "read, scanned, compared and rendered" if whole else "read"


def _use(document: Document, data: bytes, chance: random.Random) -> None:
    assert _ad is not None
    assert _person is not None  # start() ran
    if chance.random() < 0.5:
        report = hold(scan_resume(document, OPTIONS), _ad, OPTIONS)
    else:
        report = hold(_person, scan_job(document, OPTIONS), OPTIONS)
    match chance.randrange(6):
        case 0:
            to_html(report, data if report.resume is not _person else None)
        case 1:
            to_terminal(report, color=True, width=chance.choice((20, 80, 300)))
        case 2:
            to_json(redact(report))
        case _:
            to_json(report)


def _where(error: BaseException) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} {error!s:.80} ({Path(place.filename).name}:{place.lineno})"


def run(attacked: Attack, files: int, *, jobs: int) -> Iterator[Row]:
    """Yield the outcome of every damaged file; a hang or a dead process is a fault too."""
    tasks = (Task(address=f"{number}", number=number) for number in range(files))
    for task, row in supervise(tasks, work=attack, start=start, arguments=(attacked,), jobs=jobs, limits=LIMITS):
        assert row is not None
        fault = row.error in {"timeout", "crash"}  # the supervisor's word, and the file is not kept: make it again
        if fault and attacked.keep is not None:
            source = attacked.sources[task.number % len(attacked.sources)]
            again = damaged(source, random.Random(f"{attacked.seed} {task.address}"))
            (attacked.keep / f"{task.number}{source.suffix}").write_bytes(again)
        yield Row(name=row.name, address=row.address, error=f"FAULT: {row.error} {row.message}") if fault else row


def sources_of(folders: Sequence[Path], suffix: str) -> tuple[Path, ...]:
    """List the files of one format in the folders, sorted; none that is refused before any damage."""
    found = sorted(path for folder in folders for path in folder.rglob(f"*{suffix}"))
    return tuple(path for path in found if 0 < path.stat().st_size < 1_000_000 and _readable(path))


def _readable(path: Path) -> bool:
    try:
        read(path)
    except UnreadableInput:
        return False
    return True


def report(name: str, attacked: Attack, files: int, jobs: int) -> int:
    """Attack one reader, print the counts, return the number of faults."""
    counts: Counter[str] = Counter()
    for row in run(attacked, files, jobs=jobs):
        outcome = row.error or ""
        if outcome.startswith("FAULT"):
            print(f"    {name} file {row.address} from {row.name}: {outcome}", flush=True)
        counts[outcome.partition(":")[0] if outcome.startswith("FAULT") else outcome] += 1
    print(f"{name}: {files:,} files from {len(attacked.sources)}", flush=True)
    for outcome, count in sorted(counts.items()):
        print(f"    {count:6,}  {outcome}", flush=True)
    return counts["FAULT"]


def main() -> int:
    """Fuzz each format that the folders hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--formats", default=",".join(FORMATS.values()))
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--scan-every", type=int, default=1, help="run the stages behind the reader on one in so many")
    given = parser.parse_args()
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    faults = 0
    for suffix, name in FORMATS.items():
        sources = sources_of(given.folders, suffix)
        if sources and name in given.formats.split(","):
            attacked = Attack(sources, given.seed, given.scan_every, given.keep)
            faults += report(name, attacked, given.files, given.jobs)
    print(f"faults: {faults}")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
