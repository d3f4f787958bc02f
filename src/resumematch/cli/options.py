"""The options that the commands share, gathered into one `options` and one `out` before a command sees them."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from resumematch.cli.settings import read_settings

if TYPE_CHECKING:
    from resumematch.model.options import Options

Command = Callable[..., int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Out:
    """How and where the result is shown, and when it means failure."""

    form: str
    output: Path | None
    fail_on: str
    redact: bool
    quiet: bool
    color: bool
    full: bool = False  # on a terminal: nothing folded
    remote: str | None = None  # address of an output that is no file of this machine


class Target(click.Path):
    """A file to write, or the fsspec address of one; file:// is a file."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return a path, or an address as a string."""
        text = str(value).removeprefix("file://")
        return text if "://" in text else super().convert(text, param, ctx)


class Day(click.ParamType[date]):
    """A day written YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Turn the text of the option into a date."""
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            self.fail(f"{value!r} is not a day like 2026-01-31", param, ctx)


_ANALYSIS = (
    click.option("--role", default=None, metavar="ID", help="Career guide to hold against (ml-engineer)."),
    click.option("--today", type=Day(), default=None, help="The day it is, so that dates repeat."),
    click.option("--taxonomy", type=click.Path(path_type=Path, file_okay=False, exists=True), default=None,
                 help="Folder of skills, roles and cues that adds to or overrides the built-in ones."),
    click.option("--select", default=None, metavar="RULE,…", help="Run only these rules."),
    click.option("--ignore", default=None, metavar="RULE,…", help="Leave these rules out."),
    click.option("--config", type=click.Path(path_type=Path, dir_okay=False, exists=True), default=None,
                 help="Settings file; without it, resumematch.toml here if there is one."),
    click.option("--fail-on", type=click.Choice(["error", "warning", "never"]), default=None,
                 help="Exit with 1 when a finding is at least this severe (never)."),
    click.option("--redact", is_flag=True, help="Leave out name, contact lines and pictures."),
    click.option("-q", "--quiet", is_flag=True, help="Print no messages on standard error."),
)  # fmt: skip
_FORMS = click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text",
                      help="text for people (default), json for programs, html to keep.")  # fmt: skip
_NO_PAGE = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text",
                        help="text for people (default), json for programs.")  # fmt: skip
_ALL = click.option("--all", "full", is_flag=True, help="Fold nothing: every requirement's reason, every finding.")
_NO_COLOR = click.option("--no-color", is_flag=True, help="Never colour (NO_COLOR does the same).")


def _output(kind: type[click.Path]) -> Callable[[Command], Command]:
    return click.option("-o", "--output", type=kind(path_type=Path, dir_okay=False), default=None,
                        help="Write to this file instead of standard output.")  # fmt: skip


def analysis_options(command: Command) -> Command:
    """Add what changes the analysis, and --format, --output, --no-color unless the command has its own --output."""

    @wraps(command)
    def run(**given: Any) -> int:
        settings = read_settings(given.pop("config"))
        target = given.pop("output")
        out = Out(
            form=given.pop("form", "html"),
            output=None if isinstance(target, str) else target,
            remote=target if isinstance(target, str) else None,
            fail_on=given.pop("fail_on") or settings.get("fail-on", "never"),
            redact=given.pop("redact"),
            quiet=given.pop("quiet"),
            color=not given.pop("no_color", True),
            full=given.pop("full", False),
        )
        keys = ("role", "today", "taxonomy", "select", "ignore")
        options = read_options({key: given.pop(key) for key in keys}, settings)
        return command(**given, options=options, out=out)

    return _add(_ANALYSIS, run)


def format_options(command: Command) -> Command:
    """Add --format, --output, --all and --no-color; goes above analysis_options."""
    return _add((_FORMS, _output(click.Path), _ALL, _NO_COLOR), command)


def text_or_json_options(command: Command) -> Command:
    """Add the same without HTML, for a result that has no page of its own."""
    return _add((_NO_PAGE, _output(click.Path), _NO_COLOR), command)


def table_options(command: Command) -> Command:
    """Add what format_options does, with an --output that may be an address too."""
    return _add((_FORMS, _output(Target), _NO_COLOR), command)


def _add(options: Sequence[Callable[[Command], Command]], command: Command) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def read_options(given: dict[str, Any], settings: dict[str, Any]) -> "Options":
    """Put the command line over the settings file over the defaults."""
    from resumematch.model.options import Options

    return Options(
        role=given["role"] or settings.get("role", "ml-engineer"),
        today=given["today"] or date.today(),  # noqa: DTZ011 - the user's own day
        taxonomy=given["taxonomy"] or settings.get("taxonomy"),
        select=_names(given["select"]) or tuple(settings.get("select", ())),
        ignore=_names(given["ignore"]) or tuple(settings.get("ignore", ())),
    )


def read_input(path: str) -> Path | bytes:
    """Turn an argument into what the pipeline reads: `-` is standard input."""
    return sys.stdin.buffer.read() if path == "-" else Path(path)


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip()) if text else ()
