"""resumematch scan FILE."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from resumematch.cli.bounds import bounded
from resumematch.cli.fetch import read_job
from resumematch.cli.options import Out, analysis_options, format_options, read_input
from resumematch.cli.output import exit_code, show

if TYPE_CHECKING:
    from resumematch.model.options import Options


@click.command("scan")
@click.argument("file")
@click.option("--as", "kind", type=click.Choice(["auto", "resume", "job"]), default="auto", help="What FILE is (auto).")
@format_options
@analysis_options
@bounded
def command(file: str, kind: Literal["auto", "resume", "job"], options: "Options", out: Out) -> int:
    """Read one résumé or job ad and report on it. FILE is a path, - for standard input, or an ad's http(s) address."""
    from resumematch.pipeline import scan

    source = read_input(file) if kind == "resume" else read_job(file)
    report = scan(source, kind=kind, options=options)
    show(report, out, (file,), source if isinstance(source, Path | bytes) else None)
    return exit_code(report, out.fail_on)
