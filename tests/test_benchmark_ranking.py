"""The benchmark of `rank` runs and judges its promises; the figures of a busy machine prove nothing either way."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))
import ranking  # noqa: E402


def run(documents, workers, wall, cpu, parent):
    return ranking.Run(documents=documents, workers=workers, wall=wall, cpu=cpu, parent=parent)


KEPT = {"few": run(200, 2, 20, 30, 100), "two": run(2000, 2, 100, 190, 120), "one": run(2000, 1, 185, 180, 120)}


def test_promises_that_are_kept_are_said_to_be_kept(capsys):
    assert ranking.report(**KEPT, worker=140, split=(0.06, 0.05))
    told = capsys.readouterr().out
    assert told.count("kept)") == 5
    assert "60 ms reading, 50 ms all that follows" in told


@pytest.mark.parametrize(
    "broken",
    [
        {"one": run(2000, 1, 170, 180, 120)},
        {"two": run(2000, 2, 100, 190, 160)},
        {"two": run(2000, 2, 100, 210, 120)},
        {"worker": 151},
        {"split": (0.05, 0.06)},
    ],
)
def test_each_promise_can_be_broken(capsys, broken):
    assert not ranking.report(**{**KEPT, "worker": 140, "split": (0.06, 0.05), **broken})
    assert capsys.readouterr().out.count("BROKEN") == 1


@pytest.mark.slow
def test_the_benchmark_measures_a_few_documents(tmp_path):
    command = [sys.executable, ROOT / "benchmarks/ranking.py", ROOT / "examples", "--documents", "20"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.stderr == ""
    rows = [line.split() for line in done.stdout.splitlines()[1:4]]
    assert [row[:2] for row in rows] == [["2", "2"], ["20", "2"], ["20", "1"]]
    assert all(float(cell) > 0 for row in rows for cell in row)
    assert done.stdout.count("kept)") + done.stdout.count("BROKEN)") == 5
