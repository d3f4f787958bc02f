"""Colours as documents write them → "#rrggbb"."""

import re

_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*[\d.]+%?\s*)?\)")
_NAMES = {"white": "#ffffff", "black": "#000000", "snow": "#fffafa", "ivory": "#fffff0", "whitesmoke": "#f5f5f5"}
"""The named colours that hide text, and the one that shows it; other names are left untold."""
_UNSEEN_STEP = 10  # of 255 in each channel: a contrast of 1.1 to 1, where reading needs 3


def parse_color(value: str) -> str | None:
    """Read "#fff", "FFFFFF", "rgb(255, 255, 255)" or "white"; None for what cannot be told."""
    value = value.strip().lower()
    if match := _HEX.fullmatch(value):
        digits = match[1]
        return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))
    if match := _RGB.fullmatch(value):
        return "#" + "".join(f"{min(255, int(part)):02x}" for part in match.groups())
    return _NAMES.get(value)


def same_to_the_eye(color: str | None, other: str | None) -> bool:
    """Say whether two colours, as "#rrggbb", cannot be told apart; others can."""
    if not (color and other and color[0] == other[0] == "#"):
        return False
    channels = ((int(color[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return all(abs(one - two) <= _UNSEEN_STEP for one, two in channels)
