"""Feeds every reader, and the stages behind it, with damaged copies of real files and counts what happens.

    python benchmarks/fuzz.py FOLDER… [--files 5000] [--seed 1] [--keep DIR] [--stages]

Each damaged file is read in a worker process with a deadline and a memory limit. A fault is anything but a document or
an UnreadableInput whose reason is not "crash": an exception, a dead process, a deadline passed. Faults are kept in DIR.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from resumematch.batch.supervise import supervise
from resumematch.batch.task import Limits, Task
from resumematch.batch.work import _cap_memory
from resumematch.errors import UnreadableInput
from resumematch.model.options import Options
from resumematch.model.ranking import Row
from resumematch.readers import read

FORMATS = {".pdf": "pdf", ".docx": "docx", ".md": "markdown", ".txt": "text", ".html": "html", ".json": "json"}
TOKENS = (
    *(b"<<", b">>", b"[", b"(", b"obj", b"endstream", b"\x00", b"\xff\xfe", b"<", b"&#x0;", b'"', b"{"),
    *(b"PK\x03\x04", b"9999999999", b"-1", b"\xe2\x80\xae", b"\xf0\x9f\x98\x80"),
)


def damage(data: bytes, chance: random.Random) -> bytes:
    """Damage a file in one to four places, as transfers, editors and attackers do."""
    for _ in range(chance.randint(1, 4)):
        at, length = chance.randrange(len(data) + 1), chance.choice((1, 2, 8, 64, 512, 4096))
        match chance.randrange(7):
            case 0:
                data = data[:at]
            case 1:
                data = data[:at] + data[at + length :]
            case 2:
                data = data[:at] + data[at : at + length] * chance.randint(2, 50) + data[at + length :]
            case 3:
                data = data[:at] + chance.randbytes(length) + data[at + length :]
            case 4:
                data = data[:at] + chance.choice(TOKENS) + data[at:]
            case 5:
                other = chance.randrange(len(data) + 1)
                data = data[:at] + data[other : other + length] + data[at + length :]
            case _:
                flipped = bytearray(data[at : at + length])
                for place in range(0, len(flipped), 3):
                    flipped[place] ^= 1 << chance.randrange(8)
                data = data[:at] + bytes(flipped) + data[at + length :]
        if not data:
            break
    return data


def damage_member(data: bytes, chance: random.Random) -> bytes:
    """Damage one member of a zip and zip it again, so that the damage lies behind the checksums."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as given, ZipFile(out, "w") as made:
        hit = chance.choice(given.namelist())
        for name in given.namelist():
            member = given.read(name)
            made.writestr(name, damage(member, chance) if name == hit and member else member)
    return out.getvalue()


_sources: list[Path] = []
_seed, _stages, _keep = 0, False, None


def start(sources: list[Path], seed: int, stages: bool, keep: Path | None) -> None:
    """Make a worker ready."""
    global _sources, _seed, _stages, _keep  # a worker's state is the process
    _sources, _seed, _stages, _keep = sources, seed, stages, keep
    if stages:
        from resumematch.pipeline import scan

        scan(b"# A\n\n- b", kind="resume")
    _cap_memory(1024)


def attack(task: Task) -> Row:
    """Read one damaged file."""
    chance = random.Random(f"{_seed} {task.address}")
    source = _sources[task.number % len(_sources)]
    inside = source.suffix == ".docx" and chance.random() < 0.8
    data = (damage_member if inside else damage)(source.read_bytes(), chance)
    error = _outcome(data, f"damaged{source.suffix}")
    if error.startswith("FAULT") and _keep is not None:
        (_keep / f"{task.number}{source.suffix}").write_bytes(data)
    return Row(name=source.name, address=task.address, error=error)


def _outcome(data: bytes, name: str) -> str:
    try:
        document = read(data, name)
        if _stages:
            from resumematch.pipeline import scan

            scan(document, kind="resume", options=Options(today=date(2026, 1, 1)))
    except UnreadableInput as error:
        return "refused: " + error.reason if error.reason != "crash" else f"FAULT: {error.advice}"
    except MemoryError:
        return "refused: memory"
    except Exception as error:
        return f"FAULT: {type(error).__name__} {error!s:.100}"
    return "read"


def run(sources: list[Path], files: int, seed: int, *, stages: bool, keep: Path | None, jobs: int) -> Iterator[Row]:
    """Yield the outcome of every damaged file."""
    tasks = (Task(address=f"{number}", number=number) for number in range(files))
    limits = Limits(seconds=60)
    arguments = (sources, seed, stages, keep)
    for _, row in supervise(tasks, work=attack, start=start, arguments=arguments, jobs=jobs, limits=limits):
        assert row is not None
        yield row


def main() -> None:
    """Fuzz each format that the folders hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--stages", action="store_true", help="run the whole scan on what could be read")
    given = parser.parse_args()
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    for suffix, name in FORMATS.items():
        sources = sorted(
            p for folder in given.folders for p in folder.rglob(f"*{suffix}") if 0 < p.stat().st_size < 1_000_000
        )
        if not sources:
            continue
        counts: Counter[str] = Counter()
        for row in run(sources, given.files, given.seed, stages=given.stages, keep=given.keep, jobs=given.jobs):
            counts[row.error or ""] += 1
        print(f"{name}: {given.files} files from {len(sources)}")
        for outcome, count in sorted(counts.items()):
            print(f"    {count:6}  {outcome}")


if __name__ == "__main__":
    main()
