"""resumematch taxonomy [check|list|show SKILL]."""

from pathlib import Path

import click

FOLDER = click.option(
    "--taxonomy", "extra", type=click.Path(path_type=Path, file_okay=False, exists=True), default=None,
    help="Folder that adds to or overrides the built-in taxonomy.",
)  # fmt: skip


@click.group("taxonomy", invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    """Look into the taxonomy in use, and check it."""
    if context.invoked_subcommand is None:
        context.invoke(list_skills, extra=None)


@command.command("check")
@FOLDER
def check(extra: Path | None) -> int:
    """Look for contradictions; print each with its file and key. Exit with 1 when there are any."""
    from resumematch.taxonomy.check import check_taxonomy

    problems = check_taxonomy(extra)
    for problem in problems:
        click.echo(problem)
    click.echo(f"{len(problems)} problem(s)" if problems else "no problems", err=True)
    return int(bool(problems))


@command.command("list")
@FOLDER
def list_skills(extra: Path | None) -> int:
    """List the skills, family by family."""
    from resumematch.taxonomy import load_taxonomy

    for skill in load_taxonomy(extra).skills.values():
        click.echo(f"{skill.family:28} {skill.id:36} {skill.name}")
    return 0


@command.command("show")
@click.argument("skill")
@FOLDER
def show(skill: str, extra: Path | None) -> int:
    """Show one skill: aliases, family, what it implies, guards, guide skills. SKILL is an id, a name or an alias."""
    from resumematch.taxonomy.show import show_skill

    click.echo(show_skill(skill, extra))
    return 0
