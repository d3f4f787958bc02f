"""Rule → its documentation, for the terminal and docs/rules.md."""


def list_rules() -> str:
    """List every rule with its severity and summary, a line each."""
    raise NotImplementedError


def explain(name: str) -> str:
    """Explain one rule: what, why, bad → good. Raises WrongUsage for an unknown name."""
    raise NotImplementedError(name)
