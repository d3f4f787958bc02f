"""resumematch diff OLD NEW."""

from typing import TYPE_CHECKING

import click

from resumematch.cli.bounds import bounded
from resumematch.cli.options import Out, analysis_options, read_input, text_or_json_options
from resumematch.cli.output import exit_code, terminal_style, write
from resumematch.errors import WrongUsage
from resumematch.model.report import DiffReport

if TYPE_CHECKING:
    from resumematch.model.options import Options


@click.command("diff")
@click.argument("old")
@click.argument("new")
@text_or_json_options
@analysis_options
@bounded
def command(old: str, new: str, options: "Options", out: Out) -> int:
    """Show what NEW, a rewrite of the résumé OLD, gained and what it lost: numbers, skills, levels, bullets.

    Exit code 1 when a number or a skill shown in work was lost, and when NEW has findings at or above --fail-on.
    The formats may differ, and one of the two may be - for standard input.
    """
    from resumematch.pipeline import diff

    if old == new == "-":
        raise WrongUsage("only one of OLD and NEW can come from standard input.")
    report = diff(read_input(old), read_input(new), options=options)
    write(_render(report, out), out.output, old, new)
    return int(report.revision.loses) or exit_code(report.new, out.fail_on)


def _render(report: DiffReport, out: Out) -> str:
    if out.redact:
        from resumematch.render.redact import redact_diff

        report = redact_diff(report)
    if out.form == "json":
        from resumematch.render.json import to_json

        return to_json(report)
    from resumematch.render.terminal.diff import diff_to_terminal

    color, width = terminal_style(out)
    return diff_to_terminal(report, color=color, width=width)
