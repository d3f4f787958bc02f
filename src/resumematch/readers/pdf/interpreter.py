"""Runs a page's operators: pdfminer's interpreter with our lexer, and with the opacity, clips, layers it leaves out."""

from collections.abc import Callable, Sequence
from typing import Any, cast

from pdfminer.pdfinterp import PDFGraphicState, PDFPageInterpreter, PDFResourceManager, PDFTextState
from pdfminer.pdftypes import PDFStream, dict_value, resolve1, stream_value
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import Matrix, mult_matrix

from resumematch.readers.limits import MAX_FORM_DEPTH
from resumematch.readers.pdf.device import InkDevice
from resumematch.readers.pdf.fonts import NamedFonts
from resumematch.readers.pdf.ink import Rect
from resumematch.readers.pdf.lexer import PATH, read_instructions, read_path
from resumematch.readers.pdf.tokens import Doubt


class PaintState(PDFGraphicState):
    """pdfminer's graphics state, with opacity and clip."""

    alpha = 1.0
    blended = False
    clip: Rect | None = None

    def copy(self) -> "PaintState":
        """Copy all fields, for the stack of states."""
        state = PaintState.__new__(PaintState)  # all fields come from this one
        state.__dict__.update(self.__dict__)
        return state


_BYTES_OF_TOKEN = 4  # at most as many tokens as that are in a stream which pdfminer reads, unless it is mere brackets


class _Operators(dict[str, tuple[Callable[..., None], int]]):
    """The methods of operators, with how many operands each takes; -1 for an unknown one, which takes none."""

    def __init__(self, interpreter: "PageInterpreter") -> None:
        super().__init__({PATH: (interpreter._add_path, 1)})
        self._interpreter = interpreter

    def __missing__(self, operator: str) -> tuple[Callable[..., None], int]:
        name = operator.replace("*", "_a").replace('"', "_w").replace("'", "_q")
        method = getattr(self._interpreter, f"do_{name}", None)
        entry = self[operator] = (method, method.__code__.co_argcount - 1) if method else (_ignore, -1)
        return entry


def _ignore() -> None:
    """Do nothing, for an operator that PDF does not have."""


class PageInterpreter(PDFPageInterpreter):
    """Gives the device every string, filled area and picture, in paint order."""

    device: InkDevice
    graphicstate: PaintState

    def __init__(
        self, rsrcmgr: PDFResourceManager, device: InkDevice, *, layers_off: frozenset[int] = frozenset()
    ) -> None:
        super().__init__(rsrcmgr, device)
        self.layers_off = layers_off
        self._outer: tuple[PDFTextState, PaintState] | None = None
        self._depth = 0
        self._table = _Operators(self)
        self._pending_clip = False
        self._runs: list[bytes] = []
        self._marks: list[bool] = []
        self._is_hidden = False
        self.resources: dict[Any, Any] = {}

    def subinterp(self) -> "PageInterpreter":
        """Return an interpreter for a form, which inherits the state of the page."""
        inner = PageInterpreter(self.rsrcmgr, self.device, layers_off=self.layers_off)
        inner.parent_stream_ids |= self.parent_stream_ids | self.stream_ids
        inner._outer = (self.textstate.copy(), self.graphicstate.copy())
        inner._depth = self._depth + 1
        return inner

    def init_state(self, ctm: Matrix) -> None:
        """Begin a page or a form."""
        super().init_state(ctm)
        self.graphicstate = PaintState()
        if self._outer:
            self.textstate, self.graphicstate = self._outer

    def init_resources(self, resources: dict[Any, Any]) -> None:
        """Take the resources of a page or a form; fonts are loaded once a text is set in them."""
        entries = dict_value(resources)
        super().init_resources({kind: entry for kind, entry in entries.items() if kind != "Font"})
        self.resources = resources
        self.fontmap = NamedFonts(self.rsrcmgr, dict_value(entries.get("Font") or {}))

    def execute(self, streams: Sequence[object]) -> None:
        """Run content streams with our lexer, or with pdfminer's parser when in doubt."""
        if self._depth > MAX_FORM_DEPTH:
            return
        data = b"\n".join(self._contents(streams))
        try:
            instructions = read_instructions(data, self.device.supply)
        except Doubt:
            self.device.take(len(data) // _BYTES_OF_TOKEN)
            super().execute(streams)
        else:
            self._run(instructions)

    def _contents(self, streams: Sequence[object]) -> list[bytes]:
        """Return the streams' bytes; as pdfminer, skip those that are being run already, for they call themselves."""
        self.stream_ids.clear()
        contents = []
        for reference in streams:
            stream = stream_value(reference)
            if stream.objid is None or stream.objid in self.parent_stream_ids:
                continue
            self.stream_ids.add(stream.objid)
            contents.append(stream.get_data())
        return contents

    def _run(self, instructions: Sequence[Any]) -> None:
        table, stack = self._table, self.argstack
        pairs = iter(instructions)
        for operator, operands in zip(pairs, pairs, strict=True):
            method, count = table[operator]
            if len(operands) == count and not stack:
                method(*operands)
                continue
            stack.extend(operands)
            if not count:
                method()
            elif count > 0:
                arguments = stack[-count:]
                del stack[-count:]
                if len(arguments) == count:
                    method(*arguments)

    def pop(self, n: int) -> list[Any]:
        """Take the last operands, in place: `_run` holds on to the list."""
        taken = self.argstack[-n:] if n else []
        if n:
            del self.argstack[-n:]
        return cast("list[Any]", taken)

    def _add_path(self, run: bytes) -> None:
        self._runs.append(run)

    # Text

    def do_TJ(self, seq: Any) -> None:  # noqa: N802 - named after the operator, as all below
        """Show text."""
        if self.textstate.font is not None and isinstance(seq, list):
            self.device.show(self.textstate, seq, self.graphicstate, self._is_hidden)

    def do_Tj(self, s: Any) -> None:  # noqa: N802
        """Show text."""
        if self.textstate.font is not None:
            self.device.show(self.textstate, (s,), self.graphicstate, self._is_hidden)

    # State

    def do_gs(self, name: Any) -> None:
        """Take opacity and blending from a parameter dictionary."""
        states = dict_value(resolve1(self.resources.get("ExtGState")) or {})
        state = dict_value(states.get(literal_name(name)) or {})
        alpha = resolve1(state.get("ca"))
        if isinstance(alpha, int | float):
            self.graphicstate.alpha = float(alpha)
        if "BM" in state:
            mode = resolve1(state["BM"])
            first = mode[0] if isinstance(mode, list) and mode else mode
            self.graphicstate.blended = literal_name(first) not in ("Normal", "Compatible")
        if "SMask" in state:
            self.graphicstate.blended = isinstance(resolve1(state["SMask"]), dict)

    # Marked content

    def do_BDC(self, tag: Any, props: Any) -> None:  # noqa: N802
        """Enter marked content; a layer that is switched off hides it."""
        self._mark(hides=isinstance(tag, PSLiteral) and tag.name == "OC" and self._is_off(props))

    def do_BMC(self, tag: Any) -> None:  # noqa: N802, ARG002
        """Enter marked content."""
        self._mark(hides=False)

    def do_EMC(self) -> None:  # noqa: N802
        """Leave marked content."""
        if self._marks:
            self._marks.pop()
            self._is_hidden = any(self._marks)

    def _mark(self, *, hides: bool) -> None:
        self._marks.append(hides)
        self._is_hidden = self._is_hidden or hides

    def _is_off(self, props: Any) -> bool:
        if not self.layers_off or not isinstance(props, PSLiteral):
            return False
        named = dict_value(resolve1(self.resources.get("Properties")) or {})
        return getattr(named.get(literal_name(props)), "objid", None) in self.layers_off

    # Paths

    def _take_path(self) -> list[tuple[Any, ...]]:
        path = self.curpath
        for run in self._runs:
            path.extend(read_path(run))
        self._drop_path()
        return cast("list[tuple[Any, ...]]", path)

    def _drop_path(self) -> None:
        self.curpath = []
        self._runs.clear()

    def _paint(self, *, fill: bool, stroke: bool) -> None:
        if fill or self._pending_clip or sum(map(len, self._runs)) < 1600:  # a longer stroked path is a drawing
            path = self._take_path()
            self.device.paint(path, self.graphicstate, fill=fill, stroke=stroke)
            self._clip_to(path)
        self._drop_path()

    def _clip_to(self, path: list[tuple[Any, ...]]) -> None:
        if self._pending_clip and path:
            self.graphicstate.clip = self.device.clip(path, self.graphicstate.clip)
        self._pending_clip = False

    def do_n(self) -> None:
        """End a path without painting it."""
        if self._pending_clip:
            self._clip_to(self._take_path())
        self._drop_path()

    def do_W(self) -> None:  # noqa: N802
        """Clip to the path, once it is ended."""
        self._pending_clip = True

    def do_W_a(self) -> None:  # noqa: N802
        """Clip to the path, once it is ended."""
        self._pending_clip = True

    def _stroke(self) -> None:
        self._paint(fill=False, stroke=True)

    def _fill(self) -> None:
        self._paint(fill=True, stroke=False)

    def _fill_and_stroke(self) -> None:
        self._paint(fill=True, stroke=True)

    do_S = do_s = _stroke  # noqa: N815
    do_f = do_F = do_f_a = _fill  # noqa: N815
    do_B = do_B_a = do_b = do_b_a = _fill_and_stroke  # noqa: N815

    # Pictures

    def do_sh(self, name: Any) -> None:  # noqa: ARG002
        """Paint a gradient over all that is not clipped away."""
        self.device.shade(self.graphicstate)

    def do_Do(self, xobjid_arg: Any) -> None:  # noqa: N802
        """Paint a picture, or run a form."""
        stream = resolve1(self.xobjmap.get(literal_name(xobjid_arg)))
        if not isinstance(stream, PDFStream) or getattr(stream.get("OC"), "objid", None) in self.layers_off:
            return
        kind = literal_name(stream.get("Subtype"))
        if kind == "Image":
            self.device.picture(self.graphicstate, masked="SMask" in stream or "Mask" in stream)
        elif kind == "Form":
            self._run_form(stream)

    def do_EI(self, obj: Any) -> None:  # noqa: N802, ARG002
        """Paint an inline image."""
        self.device.picture(self.graphicstate, masked=False)

    def _run_form(self, stream: PDFStream) -> None:
        matrix = tuple(resolve1(stream.get("Matrix")) or (1, 0, 0, 1, 0, 0))
        inner = self.subinterp()
        inner._mark(hides=self._is_hidden)
        inner._clip_to_form(stream, mult_matrix(cast("Matrix", matrix), self.ctm))
        resources = dict_value(stream["Resources"]) if stream.get("Resources") else self.resources
        inner.render_contents(resources, [stream], ctm=mult_matrix(cast("Matrix", matrix), self.ctm))
        self.device.set_ctm(self.ctm)

    def _clip_to_form(self, stream: PDFStream, matrix: Matrix) -> None:
        box = resolve1(stream.get("BBox"))
        numbers = [resolve1(number) for number in box] if isinstance(box, list) else []
        if self._outer and len(numbers) == 4 and all(isinstance(number, int | float) for number in numbers):
            state = self._outer[1]
            state.clip = self.device.clip_box(cast("Rect", tuple(numbers)), matrix, state.clip)


def page_matrix(mediabox: Rect, rotate: int) -> Matrix:
    """Return the matrix that pdfminer gives a page: its media box at the origin, turned upright."""
    x0, y0, x1, y1 = mediabox
    return {
        90: (0, -1, 1, 0, -y0, x1),
        180: (-1, 0, 0, -1, x1, y1),
        270: (0, 1, -1, 0, y1, -x0),
    }.get(rotate, (1, 0, 0, 1, -x0, -y0))
