"""resumematch report RESUME [JOB] -o report.html."""

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

import click

from resumematch.cli.bounds import bounded
from resumematch.cli.fetch import read_job
from resumematch.cli.options import Out, analysis_options, read_input
from resumematch.cli.output import exit_code, show
from resumematch.model.report import Report

if TYPE_CHECKING:
    from resumematch.model.options import Options


@click.command("report")
@click.argument("resume")
@click.argument("job", required=False)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), default=Path("report.html"),
              show_default=True, help="The HTML file to write.")  # fmt: skip
@click.option("--open", "open_it", is_flag=True, help="Open the report in the browser.")
@analysis_options
@bounded
def command(resume: str, job: str | None, open_it: bool, options: "Options", out: Out) -> int:
    """Write the report on a résumé, or on a résumé held against a job ad, as one self-contained HTML file."""
    from resumematch.pipeline import compare, scan

    source = read_input(resume)
    report: Report = scan(source, options=options) if job is None else compare(source, read_job(job), options=options)
    show(report, out, (resume,) if job is None else (resume, job), source)
    if out.output is not None and not out.quiet:
        click.echo(f"report: {out.output}", err=True)
    if out.output is not None and open_it:
        webbrowser.open(out.output.resolve().as_uri())
    return exit_code(report, out.fail_on)
