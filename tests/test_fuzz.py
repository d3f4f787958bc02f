"""Two hundred damaged files a reader, each read, scanned, compared and rendered: a report or one line, never a fault.

`python benchmarks/fuzz.py` tries as many as one likes, and keeps what made a fault.
"""

import random
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))
import damage  # noqa: E402
import fuzz  # noqa: E402

FOLDERS = (ROOT / "examples", ROOT / "tests/fixtures/resumes/documents")
FILES = 200
SCAN_EVERY = 8  # through all stages; the readers see every file
TAXONOMIES = 60  # of files of knowledge, each of which takes as long as all that is built in
USE_EVERY = 2
SOURCES = {
    "pdf": ROOT / "examples/resume.pdf",
    "docx": FOLDERS[1] / "castell.docx",
    "markdown": FOLDERS[1] / "okafor.md",
    "text": FOLDERS[1] / "okafor.txt",
    "html": FOLDERS[1] / "okafor.html",
    "linked data": FOLDERS[1] / "okafor.html",
    "json": FOLDERS[1] / "okafor.json",
    "taxonomy": ROOT / "skills_taxonomy/skills/languages.toml",
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", fuzz.SUFFIXES)
def test_no_damaged_file_makes_a_fault(kind, tmp_path):
    sources = fuzz.sources_of(FOLDERS, kind)
    assert sources
    files, every = (TAXONOMIES, USE_EVERY) if kind == "taxonomy" else (FILES, SCAN_EVERY)
    attacked = fuzz.Attack(kind, sources, seed=7, scan_every=every, keep=tmp_path)
    outcomes = Counter(row.error for row in fuzz.run(attacked, files, jobs=1))
    assert outcomes.total() == files
    assert [outcome for outcome in outcomes if outcome.startswith("FAULT")] == [], list(tmp_path.iterdir())
    used = outcomes["read, scanned, compared and rendered"]
    assert min(used, outcomes["read"]) > files / 20, "hardly a file gets past the reader: the damage is too coarse"
    assert len(outcomes) > 1, "every file is read: the damage is too fine"


@pytest.mark.parametrize("kind", fuzz.SUFFIXES)
def test_damage_is_real_and_the_same_for_the_same_seed(kind):
    data = SOURCES[kind].read_bytes()
    made = [damage.damaged(data, kind, random.Random(f"1 {number}")) for number in range(20)]
    assert len(set(made)) > 15
    assert made == [damage.damaged(data, kind, random.Random(f"1 {number}")) for number in range(20)]
