"""resumematch rank --job AD PATH… | --resume CV PATH…"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from resumematch.cli.options import Out, analysis_options, table_options
from resumematch.cli.output import spare, write, write_bytes
from resumematch.errors import WrongUsage
from resumematch.model.ranking import Row, best_first

if TYPE_CHECKING:
    from resumematch.batch.journal import Journal
    from resumematch.batch.rank import Plan
    from resumematch.batch.task import Against
    from resumematch.model.options import Options
    from resumematch.model.ranking import Market


class Shard(click.ParamType[tuple[int, int]]):
    """A shard written i/N."""

    name = "i/N"

    def convert(
        self, value: str | tuple[int, int], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        """Turn "2/8" into (2, 8)."""
        if isinstance(value, tuple):
            return value
        part, slash, parts = value.partition("/")
        if not (slash and part.isdigit() and parts.isdigit()):
            self.fail(f"{value!r} is not a shard like 1/8", param, ctx)
        return int(part), int(parts)


@click.command("rank")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--job", metavar="AD", help="Rank résumés against this job ad.")
@click.option("--resume", metavar="CV", help="Rank job ads against this résumé; also shows which gaps block most.")
@click.option("--jobs", type=click.IntRange(1), default=None, help="Processes (all processors).")
@click.option("--html", type=click.Path(path_type=Path, file_okay=False), help="Folder for a page and a report each.")
@click.option("--continue", "go_on", is_flag=True, help="Take over what an interrupted run with the same -o finished.")
@click.option("--shard", type=Shard(), default=None, help="Only this part of the documents, for array jobs.")
@click.option("--cluster", metavar="ADDRESS", help="Address of a Dask scheduler that runs the work.")
@click.option("--time-limit", type=click.FloatRange(0.1), default=60.0, show_default=True, help="Seconds a document.")
@click.option("--memory-limit", type=click.IntRange(64), default=1024, show_default=True, help="MB a document.")
@table_options
@analysis_options
def command(
    paths: tuple[str, ...],
    job: str | None,
    resume: str | None,
    jobs: int | None,
    html: Path | None,
    go_on: bool,
    shard: tuple[int, int] | None,
    cluster: str | None,
    time_limit: float,
    memory_limit: int,
    options: "Options",
    out: Out,
) -> int:
    """Hold many documents against one. PATH is a file, a folder, a glob, an address, or - for a list on standard input.

    -o writes .csv, .jsonl or .parquet by its suffix, to a file or an address. Exit code 1 when a document could not be
    read.
    """
    from resumematch.batch.addresses import expand
    from resumematch.batch.addresses import shard as part_of
    from resumematch.batch.rank import Plan, against, default_jobs
    from resumematch.batch.task import Limits

    one_address = job if resume is None else resume
    if (job is None) == (resume is None) or one_address is None:
        raise WrongUsage("say what to rank against: either --job AD or --resume CV.")
    if go_on and out.output is None:
        raise WrongUsage("--continue needs the -o FILE of the run that was interrupted; an address keeps no rows.")
    addresses = expand(_listed(paths))
    addresses = part_of(addresses, *shard) if shard else addresses
    limits = Limits(seconds=time_limit, megabytes=memory_limit)
    plan = Plan(jobs=jobs or default_jobs(), limits=limits, cluster=cluster)
    _check_places((one_address, *addresses), out, html)
    one = against(one_address, "resume" if resume else "job", options, html, redact=out.redact)
    rows = _run(addresses, one, plan, go_on=go_on, out=out)
    if out.redact:
        rows, one = _redacted(rows, addresses, one)
    _deliver(rows, one, out)
    return int(any(row.error for row in rows))


def _run(addresses: Sequence[str], one: "Against", plan: "Plan", *, go_on: bool, out: Out) -> list[Row]:
    from resumematch.batch.journal import Journal
    from resumematch.batch.rank import basis, rank, reusable

    journal = Journal(out.output, basis(one)) if out.output else None
    done = reusable(journal, addresses) if journal and go_on else {}
    if journal:
        journal.start(done)
    rows: list[Row] = []
    try:
        with _progress(len(addresses), out) as step:
            for row in rank(addresses, one, plan, done):
                rows.append(row)
                if journal and done.get(row.address) is not row:
                    journal.add(row)
                step()
    except KeyboardInterrupt:
        _interrupted(journal, len(rows), len(addresses), out)
        raise
    if journal:
        journal.close(finished=False)
    return rows


def _interrupted(journal: "Journal | None", finished: int, total: int, out: Out) -> None:
    if journal:
        journal.close(finished=False)
        click.echo(f"\n{finished} of {total} rows are kept; the same command with --continue goes on.", err=True)
    elif not out.quiet:
        click.echo(f"\nstopped after {finished} of {total}; with -o FILE they would have been kept.", err=True)


def _check_places(inputs: Sequence[str], out: Out, html: Path | None) -> None:
    """Refuse before the work what could not be written after it, or would be written over an input."""
    from resumematch.batch.tables import writer_for

    if out.output or out.remote:
        writer_for(str(out.output or out.remote))
    if out.output is not None:
        if not out.output.resolve().parent.is_dir():
            raise WrongUsage(f"{out.output}: there is no such folder to write to.")
        spare(out.output, inputs)
    if html is not None:
        try:
            html.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WrongUsage(f"{html} cannot be made ({error.strerror}); choose another place.") from None
        if any(folder.exists() and html.samefile(folder) for folder in {Path(path).parent for path in inputs}):
            raise WrongUsage(f"--html {html} holds inputs, which reports might be written over; choose another folder.")


def _redacted(rows: Sequence[Row], addresses: Sequence[str], one: "Against") -> tuple[list[Row], "Against"]:
    from resumematch.render.redact import redact_name, redact_row

    if one.side == "resume":
        return list(rows), replace(one, name=redact_name(one.name))
    number = {address: place for place, address in enumerate(addresses, 1)}
    return [redact_row(row, number[row.address]) for row in rows], one


def _deliver(rows: Sequence[Row], one: "Against", out: Out) -> None:
    from resumematch.batch.market import survey

    rows = sorted(rows, key=best_first)
    if out.output or out.remote:
        _write(rows, out)
    market = survey(rows) if one.side == "resume" else None
    if one.html is not None:
        from resumematch.batch.knowledge import skill_names
        from resumematch.render.html.index import to_index

        write(to_index(rows, one.name, market, skill_names(one.options)), one.html / "index.html")
        if not out.quiet:
            click.echo(f"report: {one.html / 'index.html'}", err=True)
    if not (out.output or out.remote):
        _print(rows, one, market, out)


def _write(rows: Sequence[Row], out: Out) -> None:
    from resumematch.batch.addresses import store
    from resumematch.batch.journal import Journal
    from resumematch.batch.tables import writer_for

    data = writer_for(str(out.output or out.remote))(rows)
    if out.remote is not None:
        store(out.remote, data)
    elif out.output is not None:
        write_bytes(data, out.output)
        Journal(out.output, {}).close(finished=True)  # the rows are where they belong


def _print(rows: Sequence[Row], one: "Against", market: "Market | None", out: Out) -> None:
    if out.form == "json":
        from resumematch.render.json import rows_to_json

        write(rows_to_json(rows, market), None)
    else:
        from resumematch.batch.knowledge import skill_names
        from resumematch.cli.output import terminal_style
        from resumematch.render.terminal.ranking import ranking_to_terminal

        color, width = terminal_style(out)
        write(ranking_to_terminal(rows, one.name, market, skill_names(one.options), color=color, width=width), None)


def _listed(paths: Sequence[str]) -> Iterator[str]:
    for path in paths:
        if path == "-":
            yield from (line.strip() for line in sys.stdin if line.strip())
        else:
            yield path


@contextmanager
def _progress(total: int, out: Out) -> Iterator[Callable[[], None]]:
    if out.quiet or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.speed:.1f}/s"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda: bar.advance(task)
