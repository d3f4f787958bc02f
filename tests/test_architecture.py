"""The laws of docs/architecture.md that hold over the whole tree."""

import ast
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "resumematch"
MODULES = sorted(SOURCE.rglob("*.py"))


def test_no_file_is_longer_than_300_lines():
    assert len(MODULES) > 40
    long = {str(path.relative_to(SOURCE)): n for path in MODULES if (n := len(path.read_text().splitlines())) > 300}
    assert long == {}


def test_no_function_is_longer_than_40_lines():
    long, seen = {}, 0
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef):
                seen += 1
                if (length := node.end_lineno - node.lineno + 1) > 40:
                    long[f"{path.relative_to(SOURCE)}:{node.name}"] = length
    assert seen > 60
    assert long == {}


def test_every_module_and_public_function_says_what_it_does():
    silent = []
    for path in MODULES:
        tree = ast.parse(path.read_text())
        if not ast.get_docstring(tree):
            silent.append(str(path.relative_to(SOURCE)))
        for node in tree.body:
            public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
            if public and not ast.get_docstring(node):
                silent.append(f"{path.relative_to(SOURCE)}:{node.name}")
    assert silent == []


def loaded_by(*arguments: str) -> set[str]:
    code = f"import sys; sys.argv = ['resumematch', *{arguments!r}]\n"
    code += "try:\n    import runpy; runpy.run_module('resumematch', run_name='__main__')\n"
    code += "except SystemExit as stop:\n    assert not stop.code, stop.code\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_help_loads_neither_spacy_nor_pdfminer():
    loaded = loaded_by("--help")
    assert "resumematch.cli.main" in loaded
    assert loaded.isdisjoint({"spacy", "pdfminer", "numpy", "jinja2", "rapidfuzz"})


def test_importing_the_package_loads_neither_spacy_nor_pdfminer():
    code = "import sys, resumematch; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "resumematch" in done.stdout.split()
    assert set(done.stdout.split()).isdisjoint({"spacy", "pdfminer", "numpy"})


def test_nothing_of_ours_runs_text_as_code():
    risky = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = {alias.name for alias in node.names} | {getattr(node, "module", None)}
                risky += [f"{path}: {name}" for name in names & {"pickle", "marshal", "shelve"}]
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                shell = any(keyword.arg == "shell" for keyword in node.keywords)
                risky += [f"{path}: {called}"] if shell or called in {"eval", "exec", "os.system", "os.popen"} else []
    assert risky == []
