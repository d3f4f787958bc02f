"""Tasks → rows, on several processes; a document that hangs, explodes or kills its process costs its own row only.

pebble's pool gives what the standard library's lacks: a deadline for each task, and a dead worker that fails its own
task alone.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, TimeoutError, wait
from itertools import islice
from multiprocessing.context import BaseContext
from typing import Any

from pebble import ProcessExpired, ProcessPool

from resumematch.batch.addresses import name_of
from resumematch.batch.task import Limits, Task
from resumematch.model.ranking import Row

IN_FLIGHT = 4  # tasks handed over ahead of each worker, so that memory does not grow with the number of files
RECYCLE = 1000  # documents a worker reads before it is replaced; spaCy's string store only ever grows


def supervise(
    tasks: Iterable[Task],
    *,
    work: Callable[[Task], Row | None],
    start: Callable[..., None],
    arguments: tuple[Any, ...],
    jobs: int,
    limits: Limits,
) -> Iterator[tuple[Task, Row | None]]:
    """Yield each task with its row as soon as it is finished, in no order. Closing the iterator stops the workers."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one process a core: threads within would fight over it
    pool = ProcessPool(jobs, max_tasks=RECYCLE, initializer=start, initargs=arguments, context=_context())
    waiting, pending = iter(tasks), dict[Future[Row | None], Task]()
    try:
        while True:
            for task in islice(waiting, jobs * IN_FLIGHT - len(pending)):
                pending[pool.schedule(work, args=(task,), timeout=limits.seconds)] = task
            if not pending:
                break
            for future in wait(pending, return_when=FIRST_COMPLETED).done:
                task = pending.pop(future)
                yield task, _result(future, task, limits)
    finally:
        pool.stop()  # type: ignore[no-untyped-call] # pebble leaves it untyped
        pool.join()


def _context() -> BaseContext:
    """Say how workers start: forked from a server that has loaded everything, or each from nothing.

    A forked one shares what is loaded with all others and is ready at once, also the one that takes over from a dead.
    """
    if sys.platform != "linux":  # macOS has frameworks that do not survive a fork, Windows has no fork
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["resumematch.batch.preload"])
    return context


def _result(future: "Future[Row | None]", task: Task, limits: Limits) -> Row | None:
    def failed(error: str, message: str) -> Row:
        return Row(name=name_of(task.address), address=task.address, error=error, message=message)

    try:
        return future.result()
    except TimeoutError:
        return failed("timeout", f"took more than {limits.seconds:g} s.")
    except MemoryError:
        return failed("memory", "took too much memory.")
    except ProcessExpired as died:
        return failed("crash", f"its process died (exit code {died.exitcode}).")
