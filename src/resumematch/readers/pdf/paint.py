"""Colours as a content stream sets them → "#rrggbb"."""

from typing import Any

from pdfminer.pdfcolor import PDFColorSpace

_UNKNOWN = ("Pattern", "Indexed", "Lab")
_INKS = ("Separation", "DeviceN")  # 0 is no ink, 1 is all of it: the reverse of grey


def hex_color(space: PDFColorSpace, value: Any) -> str | None:
    """Return a colour as "#rrggbb"; None for patterns and for spaces whose table is not read."""
    if space.name in _UNKNOWN or isinstance(value, str):
        return None
    parts = value if isinstance(value, tuple) else (value,)
    if not all(isinstance(part, int | float) for part in parts):
        return None
    if space.name in _INKS:
        return _hex(1 - min(1.0, sum(parts))) if len(parts) == 1 else None
    if len(parts) == 1:
        return _hex(parts[0])
    if len(parts) == 3:
        return _hex(*parts)
    return _hex(*_from_cmyk(*parts)) if len(parts) == 4 else None


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2 defines it: 1 for equal ones, 21 for black on white."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def blend(top: str, alpha: float, below: str) -> str:
    """Return what a colour of some opacity looks like above another."""
    return _hex(*(a * alpha + b * (1 - alpha) for a, b in zip(_channels(top), _channels(below), strict=True)))


def _from_cmyk(cyan: float, magenta: float, yellow: float, black: float) -> tuple[float, float, float]:
    return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)


def _hex(*channels: float) -> str:
    levels = [round(255 * min(1.0, max(0.0, channel))) for channel in channels]
    red, green, blue = levels * 3 if len(levels) == 1 else levels
    return f"#{red:02x}{green:02x}{blue:02x}"


def _channels(color: str) -> tuple[float, float, float]:
    return int(color[1:3], 16) / 255, int(color[3:5], 16) / 255, int(color[5:7], 16) / 255


def _luminance(color: str) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
