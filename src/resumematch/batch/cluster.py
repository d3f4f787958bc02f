"""Shards → a Dask cluster, through its executor interface.

The scheduler moves shards; the supervisor inside each guards the documents.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from importlib import import_module
from itertools import islice
from typing import Any

from resumematch.batch.shard import pack, run_shard
from resumematch.batch.task import Against, Limits, Task
from resumematch.errors import WrongUsage
from resumematch.model.ranking import Row

SHARD = 64  # documents: long enough that the start of an interpreter is small, short enough that a lost one is cheap
RETRIES = 3  # how often a shard is given to another worker when its own dies
IN_FLIGHT = (
    2  # shards handed over for each of the cluster's threads: one at work, one waiting; the rest is not made yet
)


def run_on_cluster(
    address: str, tasks: Sequence[Task], against: Against, limits: Limits
) -> Iterator[tuple[Task, Row | None]]:
    """Yield each task with its row, shard by shard as they finish."""
    try:
        distributed = import_module("distributed")
    except ImportError:
        raise WrongUsage("--cluster needs Dask: install resumematch[dask].") from None
    by_address = {task.address: task for task in tasks}
    with distributed.Client(address, set_as_default=False) as client:
        executor = client.get_executor(retries=RETRIES, pure=False)
        payloads = (pack(against, shard, limits, jobs=1) for shard in shards_of(tasks))

        def window() -> int:  # asked again and again: workers come and go
            return IN_FLIGHT * max(1, sum(map(int, client.nthreads().values())))

        for future in in_turn(payloads, lambda payload: executor.submit(run_shard, payload), window):
            for values in future.result():
                yield by_address[values["address"]], None if values.get("kept") else Row.from_dict(values)


Submit = Callable[[str], "Future[list[dict[str, Any]]]"]


def in_turn(
    payloads: Iterator[str], submit: Submit, window: Callable[[], int]
) -> Iterator["Future[list[dict[str, Any]]]"]:
    """Submit the payloads, at most `window()` at a time, and yield each future as it is done."""
    pending: set[Future[list[dict[str, Any]]]] = set()
    while True:
        pending |= {submit(payload) for payload in islice(payloads, max(0, window() - len(pending)))}
        if not pending:
            return
        done, pending = wait(pending, return_when=FIRST_COMPLETED)
        yield from done


def shards_of(tasks: Sequence[Task]) -> Iterator[Sequence[Task]]:
    """Cut the tasks into shards, in their order."""
    return (tasks[at : at + SHARD] for at in range(0, len(tasks), SHARD))
