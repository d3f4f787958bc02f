"""rank() for notebooks and programs: rows as they are finished, or sorted."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from resumematch.batch.addresses import expand
from resumematch.batch.rank import Plan, against, default_jobs
from resumematch.batch.rank import rank as run
from resumematch.batch.task import Against, Limits
from resumematch.errors import WrongUsage
from resumematch.model.options import Options
from resumematch.model.ranking import Row, best_first

Address = str | Path


class Ranking:
    """Many documents held against one. Iterating runs it, once, and yields each row as it is finished."""

    def __init__(self, addresses: tuple[str, ...], one: Against, plan: Plan) -> None:
        self.addresses = addresses
        self._one, self._plan = one, plan
        self._rows: tuple[Row, ...] | None = None

    def __iter__(self) -> Iterator[Row]:
        """Yield the rows, in no order the first time, sorted once they are known."""
        if self._rows is not None:
            yield from self._rows
            return
        rows = []
        for row in run(self.addresses, self._one, self._plan):
            rows.append(row)
            yield row
        self._rows = tuple(sorted(rows, key=best_first))

    def sorted(self) -> tuple[Row, ...]:
        """Return all rows, best first, ties by name; the same whatever the number of processes."""
        return tuple(sorted(self, key=best_first))

    def to_dict(self) -> dict[str, Any]:
        """Return the sorted rows as plain values."""
        return {"rows": [row.to_dict() for row in self.sorted()]}


def rank(
    paths: Iterable[Address],
    *,
    job: Address | None = None,
    resume: Address | None = None,
    options: Options | None = None,
    jobs: int | None = None,
    limits: Limits | None = None,
) -> Ranking:
    """Hold résumés against a job ad, or job ads against a résumé.

    Args:
        paths: files, folders, globs or fsspec addresses.
        job: the ad that résumés are held against; or
        resume: the résumé that ads are held against.
        jobs: processes; default all processors. They import the script anew: it needs
            `if __name__ == "__main__":`.
        limits: what one document may cost.

    Raises UnreadableInput for the one document, never for one of the many: those get a row with `error`.
    """
    one = job if resume is None else resume
    if one is None or (job is not None and resume is not None):
        raise WrongUsage("say what to rank against: either job= or resume=.")
    options = options or Options(today=date.today())  # noqa: DTZ011 - the user's own day
    fixed = against(one, "job" if resume is None else "resume", options)
    plan = Plan(jobs=jobs or default_jobs(), limits=limits or Limits())
    return Ranking(expand(map(str, paths)), fixed, plan)
