"""A folder with hanging, crashing, exploding and unreadable files among good ones."""

import time
from datetime import date

import faults
import pytest

from resumematch.batch.rank import against
from resumematch.batch.supervise import supervise
from resumematch.batch.task import Limits, Task
from resumematch.model.options import Options

GOOD = (
    "# Ada Example\n\nada@example.com\n\n## Experience\n\n"
    "### ML Engineer — Acme\n*2020 – 2022*\n\n- Shipped Python models.\n"
)
JOB = b"# ML Engineer\n\n## Requirements\n\n- Python and SQL\n- Docker or Kubernetes\n- 3+ years of experience\n"


BAD = {"hang1": "timeout", "hang2": "timeout", "hang3": "timeout", "segfault1": "crash", "exit2": "crash",
       "explode1": "memory", "explode2": "memory"}  # fmt: skip
LIMITS = Limits(seconds=5)
START = 30  # seconds in which a worker that takes over from a dead one is ready, on a machine with other work too


def ranked(folder, job):
    """Rank a folder; return each row by its name, and the seconds it took."""
    tasks = [Task(address=str(path), number=number) for number, path in enumerate(sorted(folder.iterdir()), 1)]
    one = against(str(job), "job", Options(today=date(2026, 11, 23)))
    begun = time.monotonic()
    found = supervise(
        tasks, work=faults.work_real, start=faults.start_real, arguments=(one, LIMITS), jobs=2, limits=LIMITS
    )
    return {row.name.partition(".")[0]: row for _, row in found}, time.monotonic() - begun


@pytest.mark.slow
def test_two_hundred_right_rows_and_twelve_with_their_reasons_in_no_more_time_than_their_limits(tmp_path):
    (job := tmp_path / "job.md").write_bytes(JOB)
    (folder := tmp_path / "cvs").mkdir()
    for number in range(200):
        (folder / f"good{number:03}.md").write_text(GOOD.replace("models", f"models for {number + 2} teams"), "utf-8")
    undisturbed, plain_seconds = ranked(folder, job)
    assert {row.error for row in undisturbed.values()} == {None}
    for name in BAD:
        (folder / f"{name}.md").write_text(GOOD, "utf-8")
    for number in range(5):
        (folder / f"unread{number}.pdf").write_bytes(b"")
    rows, seconds = ranked(folder, job)
    assert {name: row.error for name, row in rows.items() if row.error} == {
        **BAD,
        **{f"unread{number}": "empty" for number in range(5)},
    }
    assert all(row.message for row in rows.values() if row.error)
    assert {name: row for name, row in rows.items() if row.error is None} == undisturbed
    assert len(rows) == 212
    hung, died = 3, 7  # a worker that is given up, or dies, is replaced
    assert seconds < 2 * plain_seconds + hung * LIMITS.seconds + died * START
