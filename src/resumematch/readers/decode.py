"""Bytes → str: the encoding by its byte-order mark, else UTF-8, else what the file declares, else Windows-1252."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096  # bytes; a page of text shows well enough where its zero bytes stand


def decode(data: bytes, declared: str | None = None) -> str:
    """Decode text; what no encoding explains becomes U+FFFD. `declared` is the encoding a web page names."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    wide = _unmarked_utf16(data)
    if wide:
        return data.decode(wide, errors="replace")
    return _decode_narrow(data, declared)


def _unmarked_utf16(data: bytes) -> str | None:
    """Recognise UTF-16 without its mark: in Latin letters every second byte is zero."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if half and sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _decode_narrow(data: bytes, declared: str | None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if broken < sum(char > "\x7f" for char in text) - broken:  # UTF-8 all the same, with a few bytes lost
        return text
    try:
        return data.decode(declared or "cp1252", errors="replace")
    except LookupError:
        return data.decode("cp1252", errors="replace")
