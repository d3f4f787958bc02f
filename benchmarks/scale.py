"""How the cost of a document in a ranking grows with the size of the taxonomy and with the length of the ad.

    python benchmarks/scale.py FOLDER

FOLDER holds résumés. Taxonomies of once, twice and four times the built-in skills (the others are invented, with as
many aliases) are loaded each in a process of its own; ads of 1 to 16 times ten lines ask for ever other skills.
Exit code 1 when a promise of docs/scale.md is broken: four times the taxonomy costs a document at most 1.2 times as
much, and CPU grows with the length of long ads by a power of at most 1.15 (1 is linear).
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date
from math import log
from pathlib import Path

from resumematch.batch.rank import against
from resumematch.batch.task import Against
from resumematch.batch.work import compare_with, row_of
from resumematch.model.options import Options
from resumematch.model.taxonomy import Taxonomy
from resumematch.pipeline import scan_job
from resumematch.readers import read
from resumematch.taxonomy import load_taxonomy

TODAY = date(2026, 11, 24)
TIMES = (1, 2, 4)  # the built-in taxonomy
LENGTHS = (1, 2, 4, 8, 16)  # times LINES requirements
LINES = 10
ROUNDS = 3
MOST_TAXONOMY, MOST_AD = 1.2, 1.15
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en", "il", "or", "ux")]


def invent(taxonomy: Taxonomy, times: int) -> str:
    """Write skills as a TOML family: as many more as make the taxonomy so many times as large."""
    dice, known = random.Random(7), set()
    lines = ['family = "invented"']
    for skill in list(taxonomy.skills.values()) * (times - 1):
        names = [_name(dice, len(surface.split()), known) for surface in (skill.name, *skill.aliases)]
        lines += [f"[{names[0].lower().replace(' ', '-')}]", f"name = {json.dumps(names[0])}"]
        lines.append(f"aliases = {json.dumps(names[1:])}")
    return "\n".join(lines)


def _name(dice: random.Random, words: int, known: set[str]) -> str:
    """Make up a name that there is not yet; of several words the first is an everyday one, as in real names."""
    while True:
        made = ["".join(dice.choices(SYLLABLES, k=3)).capitalize() for _ in range(words)]
        if words > 1:
            made[0] = dice.choice(("Data", "Model", "Cloud", "Machine", "Service", "Pipeline"))
        name = " ".join(made)
        if name not in known:
            known.add(name)
            return name


def an_ad(taxonomy: Taxonomy, times: int) -> bytes:
    """Write an ad of so many times LINES requirements, each of three skills that no other asks for."""
    names = [skill.name for skill in taxonomy.skills.values() if skill.name.istitle() and not skill.guards]
    random.Random(11).shuffle(names)
    chosen = [names[3 * at : 3 * at + 3] for at in range(LINES * times)]
    asked = [f"- Experience with {one}, {two} and {three}" for one, two, three in chosen]
    return ("# ML Engineer\n\n## Requirements\n\n" + "\n".join(asked) + "\n").encode()


def cpu(sources: Sequence[Path], one: Against) -> float:
    """Return the CPU milliseconds of a document after reading: the least of some rounds, everything loaded before."""
    ad = scan_job(read(one.data, one.name), one.options, advise=False)
    documents = [read(source) for source in sources]
    best = float("inf")
    for _ in range(ROUNDS + 1):
        begun = time.process_time()
        for document in documents:
            row_of(compare_with(ad, document, one), document.name, document.sha256)
        best = min(best, time.process_time() - begun)
    return 1000 * best / len(documents)


def with_taxonomy(folder: Path, job: Path, extra: Path | None) -> dict[str, float]:
    """Measure one taxonomy in this process: seconds to load it and index it, megabytes, milliseconds a document."""
    begun = time.process_time()
    options = Options(today=TODAY, taxonomy=extra)
    count = len(load_taxonomy(extra).skills)
    scan_job(read(job), options, advise=False)
    loaded = time.process_time() - begun
    each = cpu(_sources(folder), against(job, "job", options))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return {"skills": count, "seconds": loaded, "ms": each, "MB": peak}


def in_own_process(folder: Path, job: Path, extra: Path | None) -> dict[str, float]:
    """Measure one taxonomy in a process that has loaded no other."""
    command = [sys.executable, __file__, str(folder), "--job", str(job), "--one", str(extra or "")]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def taxonomies(folder: Path, job: Path) -> Iterator[dict[str, float]]:
    """Measure the taxonomies, the built-in one first."""
    with tempfile.TemporaryDirectory() as name:
        for times in TIMES:
            extra = None
            if times > 1:
                extra = Path(name) / f"{times}"
                (extra / "skills").mkdir(parents=True)
                (extra / "skills/invented.toml").write_text(invent(load_taxonomy(), times), "utf-8")
            yield in_own_process(folder, job, extra)


def ads(folder: Path) -> Iterator[tuple[int, float]]:
    """Yield the lines of an ad and the milliseconds of a document held against it."""
    sources = _sources(folder)
    for times in LENGTHS:
        data = an_ad(load_taxonomy(), times)
        one = Against(side="job", name="ad.md", data=data, options=Options(today=TODAY))
        yield LINES * times, cpu(sources, one)


def _sources(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file())


def judge(what: str, value: float, most: float) -> bool:
    """Print a promise; return whether it was kept."""
    print(f"{what}: {value:.2f} (at most {most}: {'kept' if value <= most else 'BROKEN'})")
    return value <= most


def main() -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--job", type=Path, default=Path(__file__).parents[1] / "examples/job.md")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one is not None:
        print(json.dumps(with_taxonomy(given.folder, given.job, Path(given.one) if given.one else None)))
        return 0
    print(f"{'skills':>10}{'CPU s to load':>16}{'MB':>8}{'CPU ms/document':>18}")
    sizes = []
    for found in taxonomies(given.folder, given.job):
        sizes.append(found)
        print(f"{found['skills']:>10.0f}{found['seconds']:>16.2f}{found['MB']:>8.0f}{found['ms']:>18.1f}")
    print(f"{'ad lines':>10}{'CPU ms/document':>18}")
    lengths = []
    for lines, each in ads(given.folder):
        lengths.append((lines, each))
        print(f"{lines:>10}{each:>18.1f}")
    power = log(lengths[-1][1] / lengths[-3][1]) / log(lengths[-1][0] / lengths[-3][0])  # of the longest: no base cost
    times = sizes[-1]["ms"] / sizes[0]["ms"]
    kept = judge("four times the taxonomy, times the cost of a document", times, MOST_TAXONOMY)
    return int(not judge("power of the ad's length", power, MOST_AD) or not kept)


if __name__ == "__main__":
    sys.exit(main())
