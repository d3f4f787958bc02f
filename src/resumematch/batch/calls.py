"""What workers are told to do, by name: whoever hands out documents need not load what reads them."""

from resumematch.batch.task import Against, Limits, Task
from resumematch.model.ranking import Row


def start(against: Against, limits: Limits) -> None:
    """Make this process ready: see work.start()."""
    from resumematch.batch.work import start

    start(against, limits)


def work(task: Task) -> Row | None:
    """Return the row of one document: see work.work()."""
    from resumematch.batch.work import work

    return work(task)
