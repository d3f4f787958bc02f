"""The rules there are: every module of a family's folder that holds a RULE, in the order of family and name."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from functools import cache
from hashlib import sha256
from importlib import import_module
from pkgutil import iter_modules

from resumematch.errors import WrongUsage
from resumematch.model.finding import Rule

FAMILY_NAMES = ("wording", "impact", "ownership", "skills", "timeline", "readability", "comparison", "ad")


def _discover(family: str) -> dict[str, Rule]:
    package = import_module(f"resumematch.rules.{family}")
    names = sorted(module.name for module in iter_modules(package.__path__))
    rules = [import_module(f"{package.__name__}.{name}").RULE for name in names]
    return {rule.id: rule for rule in rules}


FAMILIES: Mapping[str, Mapping[str, Rule]] = {family: _discover(family) for family in FAMILY_NAMES}
RULES: Mapping[str, Rule] = {name: rule for rules in FAMILIES.values() for name, rule in rules.items()}


@cache
def rules_version() -> str:
    """Return a digest of the names and texts of all rules, for the receipt."""
    texts = "\n".join(f"{rule.id} {rule.severity} {rule.summary}" for rule in RULES.values())
    return sha256(texts.encode()).hexdigest()[:12]


def family_of(rule: str) -> str:
    """Return the family that a rule's file stands in."""
    return next(family for family, rules in FAMILIES.items() if rule in rules)


def names_of(chosen: Collection[str]) -> frozenset[str]:
    """Turn names of rules and families into names of rules; WrongUsage for a name that is neither."""
    unknown = sorted(name for name in chosen if name not in RULES and name not in FAMILIES)
    if unknown:
        raise WrongUsage("; ".join(_no_such(name) for name in unknown))
    return frozenset(rule for name in chosen for rule in FAMILIES.get(name, (name,)))


def _no_such(name: str) -> str:
    near = get_close_matches(name.lower().replace("_", "-"), [*RULES, *FAMILIES], n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "`resumematch rules` lists them"
    return f"no rule named {name}; {hint}"
