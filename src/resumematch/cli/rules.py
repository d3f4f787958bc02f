"""resumematch rules [NAME]."""

import click


@click.command("rules")
@click.argument("name", required=False)
def command(name: str | None) -> int:
    """List the rules, or explain one: what, why, bad → good."""
    from resumematch.rules.explain import explain, list_rules

    click.echo(list_rules() if name is None else explain(name))
    return 0
