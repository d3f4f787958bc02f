"""Rules → their documentation: one rule for the terminal, all of them as a page."""

from resumematch.errors import WrongUsage
from resumematch.model.finding import Example, Rule
from resumematch.rules.catalogue import FAMILIES, RULES, family_of, names_of

ABOUT = {"resume": "a résumé", "job": "a job ad", "comparison": "a résumé held against a job ad"}


def list_rules() -> str:
    """List every rule with its severity and summary, a line each, by family."""
    width = max(len(name) for name in RULES)
    lines = []
    for family, rules in FAMILIES.items():
        lines += [family, *(f"  {rule.id:{width}}  {rule.severity:7}  {rule.summary}" for rule in rules.values()), ""]
    return "\n".join(lines).rstrip()


def explain(name: str) -> str:
    """Explain one rule as Markdown: what it finds, why that matters, bad → good, how to silence it.

    Raises WrongUsage for an unknown name, with the names that come near.
    """
    if name not in RULES:
        names_of([name])
        raise WrongUsage(f"{name} is a family of rules: {', '.join(FAMILIES[name])}")
    return _section(RULES[name], level=1)


def catalogue_page() -> str:
    """Return the page docs/rules.md: every rule, by family."""
    parts = [INTRODUCTION.format(count=len(RULES)), _table()]
    for family, rules in FAMILIES.items():
        parts.append(f"## {family}\n")
        parts.extend(_section(rule, level=3) for rule in rules.values())
    return "\n".join(parts).rstrip() + "\n"


def _table() -> str:
    rows = ["| rule | family | severity | about | what it finds |", "|---|---|---|---|---|"]
    rows += [
        f"| [{rule.id}](#{rule.id}) | {family} | {rule.severity} | {rule.about} | {rule.summary} |"
        for family, rules in FAMILIES.items()
        for rule in rules.values()
    ]
    return "\n".join(rows) + "\n"


def _section(rule: Rule, *, level: int) -> str:
    lines = [
        f"{'#' * level} {rule.id}",
        "",
        f"{rule.summary} ({rule.severity}; about {ABOUT[rule.about]})",
        "",
        f"**Why.** {rule.why}",
        "",
    ]
    for example in rule.examples:
        lines += _example(example)
    lines += [f"**To silence it:** `--ignore {rule.id}` (or `--ignore {family_of(rule.id)}` for its family).", ""]
    return "\n".join(lines)


def _example(example: Example) -> list[str]:
    lines = ["Bad:", "", *_indented(example.bad)]
    lines += ["Better:", "", *_indented(example.good)]
    if example.job is not None:
        lines += ["Held against an ad that asks:", "", *_indented(example.job)]
    return lines


def _indented(text: str) -> list[str]:
    return [*(f"    {line}".rstrip() for line in text.strip().splitlines()), ""]


INTRODUCTION = """# Rules

Generated from the rules themselves; do not edit. {count} rules look at a résumé, at a job ad, or at the two together.
The words between « and » in the bad examples are what the rule points at. Choose with `--select` and `--ignore`: both
take names of rules and of families, separated by commas. What we left out, and why:
[rules-left-out.md](rules-left-out.md).

"""
