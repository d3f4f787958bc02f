"""Colours as documents write them → "#rrggbb"."""

import re

_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*[\d.]+%?\s*)?\)")
_NAMES = {"white": "#ffffff", "black": "#000000", "snow": "#fffafa", "ivory": "#fffff0", "whitesmoke": "#f5f5f5"}
"""The named colours that hide text, and the one that shows it; other names are left untold."""


def parse_color(value: str) -> str | None:
    """Read "#fff", "FFFFFF", "rgb(255, 255, 255)" or "white"; None for what cannot be told."""
    value = value.strip().lower()
    if match := _HEX.fullmatch(value):
        digits = match[1]
        return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))
    if match := _RGB.fullmatch(value):
        return "#" + "".join(f"{min(255, int(part)):02x}" for part in match.groups())
    return _NAMES.get(value)
