"""Tasks → rows, on several processes; a document that hangs, explodes or kills its process costs its own row only.

pebble's pool gives what the standard library's lacks: a deadline for each task, and a dead worker that fails its own
task alone. Only a worker that dies with no task in its hands (the system short of memory ended it, say) breaks the
pool: then another pool goes on with what is not finished.
"""

import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, TimeoutError, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing.context import BaseContext
from typing import Any

from pebble import ProcessExpired, ProcessPool

from resumematch.batch.addresses import name_of
from resumematch.batch.task import Limits, Task
from resumematch.model.ranking import Row

IN_FLIGHT = 4  # tasks handed over ahead of each worker, so that memory does not grow with the number of files
TRIES = 3  # pools that break one after another with no row between them: what starts the workers is at fault
LONGEST_SOCKET = 107  # bytes that Linux takes as the path of a socket (unix(7): 108 with the zero at the end)
SOCKET = len("/pymp-xxxxxxxx/listener-xxxxxxxx")  # as multiprocessing names it
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
    waiting, open_tasks, broken = iter(tasks), dict[Task, None](), 0
    while True:
        pool = ProcessPool(jobs, max_tasks=RECYCLE, initializer=start, initargs=arguments, context=_context())
        try:
            for task, row in _run(pool, work, waiting, open_tasks, jobs * IN_FLIGHT, limits):
                broken = 0
                yield task, row
            return
        except BrokenProcessPool:
            broken += 1
            if broken == TRIES:
                raise
            waiting, open_tasks = chain(tuple(open_tasks), waiting), {}
        finally:
            pool.stop()  # type: ignore[no-untyped-call] # pebble leaves it untyped
            pool.join()


def _run(
    pool: ProcessPool,
    work: Callable[[Task], Row | None],
    waiting: Iterator[Task],
    open_tasks: dict[Task, None],
    most: int,
    limits: Limits,
) -> Iterator[tuple[Task, Row | None]]:
    """Yield the rows that one pool gives. `open_tasks` holds what was taken and has no row, also when it breaks."""
    pending = dict[Future[Row | None], Task]()
    while True:
        for task in islice(waiting, most - len(pending)):
            open_tasks[task] = None
            try:
                pending[pool.schedule(work, args=(task,), timeout=limits.seconds)] = task
            except RuntimeError as error:  # what pebble says of a pool that broke meanwhile
                raise BrokenProcessPool from error
        if not pending:
            return
        for finished in wait(pending, return_when=FIRST_COMPLETED).done:
            task = pending.pop(finished)
            row = _result(finished, task, limits)
            del open_tasks[task]
            yield task, row


def _context() -> BaseContext:
    """Say how workers start: forked from a server that has loaded everything, or each from nothing.

    A forked one shares what is loaded with all others and is ready at once, also the one that takes over from a dead.
    """
    folder = os.fsencode(tempfile.gettempdir())  # the server's socket stands in a folder there
    if sys.platform != "linux" or len(folder) + SOCKET > LONGEST_SOCKET:
        # macOS has frameworks that do not survive a fork, Windows has no fork
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
