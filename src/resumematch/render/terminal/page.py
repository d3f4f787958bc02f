"""The sheet that the terminal views write on: headings, rows of columns, places, quotes."""

import re
from collections.abc import Iterable, Sequence
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

# A résumé's text is a stranger's: escape sequences and direction marks would let it paint over the report.
UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
STYLES = {
    "error": "bold red", "warning": "yellow", "info": "cyan", "praise": "green",
    "met": "green", "weak": "yellow", "missing": "bold red", "unknown": "dim",
    "covered": "green", "thin": "yellow", "gap": "bold red", "done": "green", "started": "yellow", "open": "dim",
}  # fmt: skip


class Page:
    """Collects lines of text at most `width` columns wide; `full` asks the views to leave nothing out."""

    def __init__(self, *, color: bool, width: int, full: bool = True) -> None:
        self.full = full
        self._file = StringIO()
        self._console = Console(
            file=self._file, width=max(width, 40), force_terminal=color, color_system="standard" if color else None,
            highlight=False, markup=False, emoji=False, legacy_windows=False,
        )  # fmt: skip

    def text(self) -> str:
        """Return what was written, without trailing blanks."""
        return re.sub(r"[ \t]+\n", "\n", self._file.getvalue())

    def heading(self, words: str) -> None:
        """Write a heading after an empty line."""
        self._console.print()
        self._console.print(Text(clean(words), style="bold"))

    def line(self, words: str, *, style: str = "", indent: int = 0) -> None:
        """Write a paragraph, wrapped."""
        self._console.print(Padding(Text(clean(words), style=style), (0, 0, 0, indent)))

    def gap(self) -> None:
        """Write an empty line."""
        self._console.print()

    def rows(
        self,
        rows: Iterable[Sequence[str]],
        *,
        widths: Sequence[int | None],
        indent: int = 2,
        styles: Sequence[str] | None = None,
    ) -> None:
        """Write rows of aligned columns; a width of None takes what is left.

        A cell that names a status is coloured; `styles` names a status for each column instead.
        """
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False, expand=True)
        for width in widths:
            table.add_column(width=width, overflow="fold", ratio=None if width else 1)
        count = 0
        for row in rows:
            named = styles or row
            cells = (Text(clean(cell), style=STYLES.get(name, "")) for cell, name in zip(row, named, strict=True))
            table.add_row(*cells)
            count += 1
        if count:
            self._console.print(Padding(table, (0, 0, 0, indent)))


def clean(text: str) -> str:
    """Make a stranger's text safe and single-spaced for one paragraph."""
    return re.sub(r"[ \t\n]+", " ", UNSAFE.sub(" ", text)).strip()


def quoted(text: str, most: int = 160) -> str:
    """Quote a text, its middle cut when it is long."""
    return f"“{shortened(text, most)}”"


def shortened(text: str, most: int) -> str:
    """Return a text on one line, its middle cut when it is longer than `most` characters."""
    text = clean(text)
    return text if len(text) <= most else f"{text[: most // 2].rstrip()} … {text[-most // 2 :].lstrip()}"
