import os
import subprocess
import sys
import tempfile
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import faults
import pytest

from resumematch.batch.supervise import supervise
from resumematch.batch.task import Limits, Task

pytestmark = pytest.mark.slow


def rows_of(addresses: list[str], jobs: int, start=faults.start, arguments=()) -> dict[str, str | None]:
    tasks = [Task(address=address, number=number) for number, address in enumerate(addresses)]
    limits = Limits(seconds=3)
    found = supervise(tasks, work=faults.work, start=start, arguments=arguments, jobs=jobs, limits=limits)
    return {task.address: row.error for task, row in found}


def test_a_bad_document_costs_its_own_row_only():
    good = [f"good{number}" for number in range(60)]
    bad = {"hang": "timeout", "segfault": "crash", "exit": "crash", "explode": "memory"}
    rows = rows_of([*good[:20], *bad, *good[20:]], jobs=2)
    assert len(rows) == 64
    assert {name: rows[name] for name in bad} == bad
    assert [name for name in good if rows[name] is not None] == []


def test_workers_that_die_before_they_take_work_cost_nothing(tmp_path):
    good = [f"good{number}" for number in range(30)]
    rows = rows_of(good, jobs=1, start=faults.start_ailing, arguments=(tmp_path, 2))
    assert rows == dict.fromkeys(good)


def test_workers_that_never_start_end_the_run(tmp_path):
    with pytest.raises(BrokenProcessPool):
        rows_of(["good"], jobs=1, start=faults.start_ailing, arguments=(tmp_path, 1000))


@pytest.mark.parametrize("length", [75, 76, 200])  # bytes; up to 75, the fork server's socket has a path short enough
def test_a_temporary_folder_with_a_long_path_is_no_hindrance(length, examples):
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base, "x" * (length - len(base) - 1))
        folder.mkdir()
        command = [sys.executable, "-m", "resumematch", "rank", "--job", examples / "job.md", examples / "resume.pdf"]
        env = {**os.environ, "TMPDIR": str(folder)}
        done = subprocess.run([*command, "--jobs", "1"], env=env, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert "resume.pdf" in done.stdout


def test_closing_early_stops_the_workers():
    tasks = [Task(address=f"good{number}", number=number) for number in range(50)]
    found = supervise(tasks, work=faults.work, start=faults.start, arguments=(), jobs=1, limits=Limits(seconds=30))
    assert next(found)[1].error is None
    found.close()
    with pytest.raises(StopIteration):
        next(found)
