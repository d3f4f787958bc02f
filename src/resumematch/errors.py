"""What can go wrong that a user can act on: each error is one line that says what to do next."""


class ResumematchError(Exception):
    """Base of all errors that reach a user as one line."""


class UnreadableInput(ResumematchError):  # noqa: N818 - reads as the fact it states
    """An input that could not be read; the command line turns it into exit code 3.

    `reason` is a stable word for rows and scripts: missing, empty, encrypted, no-text, truncated, wrong-type,
    too-large, timeout, memory, crash.
    """

    def __init__(self, name: str, reason: str, advice: str) -> None:
        super().__init__(f"{name}: {advice}")
        self.name = name
        self.reason = reason
        self.advice = advice


class WrongUsage(ResumematchError):  # noqa: N818
    """An option or argument that makes no sense; exit code 2."""


class InvalidTaxonomy(ResumematchError):  # noqa: N818
    """Taxonomy data that contradicts itself; carries every problem found, each with its file and key."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(f"the taxonomy has {len(problems)} problem(s):\n" + "\n".join(problems))
        self.problems = problems
