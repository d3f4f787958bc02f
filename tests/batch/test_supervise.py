import faults
import pytest

from resumematch.batch.supervise import supervise
from resumematch.batch.task import Limits, Task

pytestmark = pytest.mark.slow


def rows_of(addresses: list[str], jobs: int) -> dict[str, str | None]:
    tasks = [Task(address=address, number=number) for number, address in enumerate(addresses)]
    limits = Limits(seconds=3)
    found = supervise(tasks, work=faults.work, start=faults.start, arguments=(), jobs=jobs, limits=limits)
    return {task.address: row.error for task, row in found}


def test_a_bad_document_costs_its_own_row_only():
    good = [f"good{number}" for number in range(60)]
    bad = {"hang": "timeout", "segfault": "crash", "exit": "crash", "explode": "memory"}
    rows = rows_of([*good[:20], *bad, *good[20:]], jobs=2)
    assert len(rows) == 64
    assert {name: rows[name] for name in bad} == bad
    assert [name for name in good if rows[name] is not None] == []


def test_closing_early_stops_the_workers():
    tasks = [Task(address=f"good{number}", number=number) for number in range(50)]
    found = supervise(tasks, work=faults.work, start=faults.start, arguments=(), jobs=1, limits=Limits(seconds=30))
    assert next(found)[1].error is None
    found.close()
    with pytest.raises(StopIteration):
        next(found)
