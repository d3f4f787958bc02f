"""resumematch compare RESUME JOB."""

from typing import TYPE_CHECKING

import click

from resumematch.cli.bounds import bounded
from resumematch.cli.fetch import read_job
from resumematch.cli.options import Out, analysis_options, format_options, read_input
from resumematch.cli.output import exit_code, show
from resumematch.errors import WrongUsage

if TYPE_CHECKING:
    from resumematch.model.options import Options


@click.command("compare")
@click.argument("resume")
@click.argument("job")
@format_options
@analysis_options
@bounded
def command(resume: str, job: str, options: "Options", out: Out) -> int:
    """Hold a résumé against a job ad. JOB may be a file, - for standard input, or an http(s) address.

    An address is fetched once; nothing else uses the network.
    """
    from resumematch.pipeline import compare

    if resume == job == "-":
        raise WrongUsage("only one of RESUME and JOB can come from standard input.")
    source = read_input(resume)
    report = compare(source, read_job(job), options=options)
    show(report, out, (resume, job), source)
    return exit_code(report, out.fail_on)
