"""Many documents held against one: the story of a ranking."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from resumematch import __version__
from resumematch.batch.addresses import load, name_of
from resumematch.batch.calls import start, work
from resumematch.batch.journal import Journal
from resumematch.batch.supervise import supervise
from resumematch.batch.task import Against, Limits, Task
from resumematch.model.options import Options
from resumematch.model.ranking import Row, Side
from resumematch.readers import read


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to run: on how many processes, where, with which limits."""

    jobs: int
    limits: Limits = field(default_factory=Limits)
    cluster: str | None = None


def default_jobs() -> int:
    """Return the number of processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def against(
    address: str | Path, side: Side, options: Options, html: Path | None = None, *, redact: bool = False
) -> Against:
    """Load the document that all others are held against. Raises UnreadableInput."""
    source = load(str(address))
    read(source)  # unreadable here is the user's error, not a row's
    data = source.read_bytes() if isinstance(source, Path) else source
    return Against(side=side, name=name_of(str(address)), data=data, options=options, html=html, redact=redact)


def rank(addresses: Sequence[str], one: Against, plan: Plan, done: Mapping[str, Row] | None = None) -> Iterator[Row]:
    """Yield a row for every address as it is finished, in no order; `done` rows of unchanged inputs are kept."""
    done = done or {}
    tasks = [
        Task(address=address, number=number, done=done[address].sha256 if address in done else None)
        for number, address in enumerate(addresses, 1)
    ]
    if plan.cluster is None:
        finished = supervise(
            tasks, work=work, start=start, arguments=(one, plan.limits), jobs=plan.jobs, limits=plan.limits
        )
    else:
        from resumematch.batch.cluster import run_on_cluster

        finished = run_on_cluster(plan.cluster, tasks, one, plan.limits)
    for task, row in finished:
        yield done[task.address] if row is None else row


def basis(one: Against) -> dict[str, object]:
    """Say what the rows depend on beside their own document."""
    from resumematch.batch.knowledge import versions

    return {
        "resumematch": __version__,
        **versions(one.options),
        "side": one.side,
        "against": sha256(one.data).hexdigest(),
        "options": dict(one.options.items()),
        "html": [one.html is not None, one.redact],
    }


def reusable(journal: Journal, addresses: Sequence[str]) -> dict[str, Row]:
    """Return the rows of an earlier run whose documents are still asked for and were read as far as their hash."""
    wanted = set(addresses)
    rows = journal.read()
    return {address: row for address, row in rows.items() if address in wanted and row.sha256 is not None}
