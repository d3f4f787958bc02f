"""A folder with hanging, crashing, exploding and unreadable files among good ones."""

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


@pytest.mark.slow
def test_two_hundred_good_rows_and_twelve_with_their_reasons(tmp_path):
    bad = {"hang1": "timeout", "hang2": "timeout", "hang3": "timeout", "segfault1": "crash", "exit2": "crash",
           "explode1": "memory", "explode2": "memory"}  # fmt: skip
    for number in range(200):
        (tmp_path / f"good{number:03}.md").write_text(GOOD, "utf-8")
    for name in bad:
        (tmp_path / f"{name}.md").write_text(GOOD, "utf-8")
    for number in range(5):
        (tmp_path / f"unread{number}.pdf").write_bytes(b"")
        bad[f"unread{number}"] = "empty"
    (tmp_path / "job").mkdir()
    job = tmp_path / "job" / "job.md"
    job.write_bytes(JOB)
    files = sorted(path for path in tmp_path.iterdir() if path.is_file())
    tasks = [Task(address=str(path), number=number) for number, path in enumerate(files, 1)]
    limits = Limits(seconds=5)
    one = against(str(job), "job", Options(today=date(2026, 11, 23)))
    found = supervise(
        tasks, work=faults.work_real, start=faults.start_real, arguments=(one, limits), jobs=2, limits=limits
    )
    errors = {row.name.partition(".")[0]: row.error for _, row in found}
    assert {name: error for name, error in errors.items() if error} == bad
    assert len(errors) == 212
