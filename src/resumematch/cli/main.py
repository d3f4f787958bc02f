"""The command group: each command is loaded only when it is called, so that --help stays quick."""

import gc
import importlib
import os
import sys

import click

from resumematch import __version__
from resumematch.errors import InvalidTaxonomy, UnreadableInput, WrongUsage

COMMANDS = {
    "scan": "Read one résumé or job ad and report on it.",
    "compare": "Hold a résumé against a job ad.",
    "report": "Write the report as one self-contained HTML file.",
    "diff": "What a rewrite of a résumé gained and what it lost.",
    "rank": "Many résumés against one job ad, or one résumé against many.",
    "rules": "List the rules, or explain one.",
    "taxonomy": "Look into the taxonomy in use, and check it.",
}

FEW_COLLECTIONS = 1_000_000
"""Objects made between two searches for garbage. A command makes few cycles and ends soon: a résumé of 300 pages takes
2 % more memory. At Python's 700 a fifth of its time goes into walking through all that spaCy has loaded, again and
again, and at 100,000 still a twentieth."""

TRACEBACK = "RESUMEMATCH_TRACEBACK"
"""Set in the environment, a fault of our own is shown as Python shows it."""


class Lazy(click.Group):
    """A group that knows its commands' names and imports a command's module when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the documentation."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"resumematch.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _limits(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from resumematch.cli.bounds import limits_table

        click.echo(limits_table())
        ctx.exit()


@click.command(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__)
@click.option("--limits", is_flag=True, expose_value=False, is_eager=True, callback=_limits,
              help="Show what is taken in at most, and exit.")  # fmt: skip
def app() -> None:
    """Find the skills in a résumé or a job ad, hold them against a career guide and each other, and say why.

    Works offline; nothing leaves the machine. Exit codes: 0 done, 1 findings at or above --fail-on
    (diff: a number or a proven skill was lost), 2 wrong usage, 3 an input could not be read.
    """


def main() -> None:
    """Run the command line; every error a user can act on is one line on standard error."""
    gc.set_threshold(FEW_COLLECTIONS)
    try:
        sys.exit(app(prog_name="resumematch", standalone_mode=False))
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except click.Abort:
        sys.exit(130)
    except UnreadableInput as error:
        _say(_one_line(error))
        sys.exit(3)
    except WrongUsage as error:
        _say(_one_line(error))
        sys.exit(2)
    except InvalidTaxonomy as error:
        _say(str(error))  # a problem a line
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()  # `resumematch … | head`: the reader has gone, there is nobody to tell
        sys.exit(0)
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        # The message of an error may hold the document's text: the type alone is said.
        _say(f"failed over this input ({type(error).__name__}); please report it. {TRACEBACK}=1 shows where.")
        sys.exit(3)
    finally:
        gc.freeze()  # at its end Python searches all that was loaded for garbage, which takes longer than the scan


def _one_line(error: Exception) -> str:
    """Return an error's message, which may hold a file's name, and that a line end."""
    return str(error).replace("\n", " ")


def _say(message: str) -> None:
    # A message may hold a file's name, and that a command to the terminal.
    shown = "".join(char if char.isprintable() or char == "\n" else "\ufffd" for char in message)
    click.echo(f"resumematch: {shown}", err=True)
