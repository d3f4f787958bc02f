"""Shards → a Dask cluster, through its executor interface.

The scheduler moves shards; the supervisor inside each guards the documents.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import as_completed
from importlib import import_module

from resumematch.batch.shard import pack, run_shard
from resumematch.batch.task import Against, Limits, Task
from resumematch.errors import WrongUsage
from resumematch.model.ranking import Row

SHARD = 64  # documents: long enough that the start of an interpreter is small, short enough that a lost one is cheap
RETRIES = 3  # how often a shard is given to another worker when its own dies


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
        shards = [pack(against, shard, limits, jobs=1) for shard in shards_of(tasks)]
        for future in as_completed([executor.submit(run_shard, shard) for shard in shards]):
            for values in future.result():
                yield by_address[values["address"]], None if values.get("kept") else Row.from_dict(values)


def shards_of(tasks: Sequence[Task]) -> Iterator[Sequence[Task]]:
    """Cut the tasks into shards, in their order."""
    return (tasks[at : at + SHARD] for at in range(0, len(tasks), SHARD))
