"""Feeds every reader, and every stage behind it, with damaged copies of real files and counts what happens.

    python benchmarks/fuzz.py FOLDER… [--files 5000] [--seed 1] [--formats pdf,docx] [--keep DIR] [--scan-every 1]

Each damaged file is read in a worker process with a deadline and a memory limit; what could be read is scanned as a
résumé or as a job ad, held against a fixed other side, and rendered: every file, or one in so many. A damaged taxonomy
is loaded as a user's own folder, and a document scanned by it. A fault is anything but a report or a line that says
what is wrong, of another reason than "crash": an exception, a dead process, a deadline passed. They are kept in DIR.
"""

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from damage import damaged
from fuzz_sources import SUFFIXES, Source, sources_of

from resumematch.batch.supervise import supervise
from resumematch.batch.task import Limits, Task
from resumematch.batch.work import _cap_memory
from resumematch.errors import InvalidTaxonomy, UnreadableInput
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
from resumematch.taxonomy import load_taxonomy

EXAMPLES = Path(__file__).parents[1] / "examples"
OPTIONS = Options(today=date(2026, 1, 1))
LIMITS = Limits(seconds=600)  # of the clock, so that a busy machine makes no hang
MOST_SECONDS = 20.0  # of the processor: what takes longer is as good as a hang


@dataclass(frozen=True, slots=True)
class Attack:
    """What a worker does with its files."""

    kind: str
    sources: tuple[Source, ...]
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
    data = damaged(source.data, _attack.kind, chance)
    whole = chance.randrange(_attack.scan_every) == 0
    begun = time.process_time()
    outcome = _outcome_of_taxonomy if _attack.kind == "taxonomy" else _outcome
    error = outcome(data, source.name if _attack.kind == "taxonomy" else _name(_attack), chance, whole=whole)
    if (spent := time.process_time() - begun) > MOST_SECONDS:
        error = f"FAULT: {spent:.0f} s, then {error}"
    if error.startswith("FAULT") and _attack.keep is not None:
        (_attack.keep / f"{task.number}-{_name(_attack)}").write_bytes(data)
    return Row(name=source.name, address=task.address, error=error)


def _name(attacked: Attack) -> str:
    return f"damaged-{attacked.kind.replace(' ', '-')}{SUFFIXES[attacked.kind]}"


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


def _outcome_of_taxonomy(data: bytes, name: str, chance: random.Random, *, whole: bool) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.parent.mkdir()
        path.write_bytes(data)
        try:
            load_taxonomy(Path(folder))
            if whole:
                resume = chance.random() < 0.5
                options = Options(today=OPTIONS.today, taxonomy=Path(folder))
                to_json(scan(EXAMPLES / ("resume.pdf" if resume else "job.md"), options=options))
        except InvalidTaxonomy as error:
            return "refused: with every problem" if error.problems else "FAULT: no problem is named"
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
            again = damaged(source.data, attacked.kind, random.Random(f"{attacked.seed} {task.address}"))
            (attacked.keep / f"{task.number}-{_name(attacked)}").write_bytes(again)
        yield Row(name=row.name, address=row.address, error=f"FAULT: {row.error} {row.message}") if fault else row


def report(attacked: Attack, files: int, jobs: int) -> int:
    """Attack one reader, print the counts, return the number of faults."""
    name = attacked.kind
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
    parser.add_argument("--formats", default=",".join(SUFFIXES))
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--scan-every", type=int, default=1, help="run the stages behind the reader on one in so many")
    given = parser.parse_args()
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    faults = 0
    for kind in given.formats.split(","):
        if sources := sources_of(given.folders, kind):
            attacked = Attack(kind, sources, given.seed, given.scan_every, given.keep)
            faults += report(attacked, given.files, given.jobs)
    print(f"faults: {faults}")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
