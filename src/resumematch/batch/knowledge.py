"""What a ranking as a whole needs of rules and taxonomy; it reads no document, and so loads no spaCy."""

from resumematch.model.options import Options
from resumematch.rules.catalogue import rules_version
from resumematch.taxonomy import load_taxonomy


def versions(options: Options) -> dict[str, str]:
    """Return the versions of the rules and of the taxonomy in use."""
    return {"rules": rules_version(), "taxonomy": load_taxonomy(options.taxonomy).version}


def skill_names(options: Options) -> dict[str, str]:
    """Return the name of every skill by its id, for views that are given ids alone."""
    return {skill.id: skill.name for skill in load_taxonomy(options.taxonomy).skills.values()}
