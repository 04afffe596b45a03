"""Make the course as a site that needs no server of its own: JupyterLite, in the browser alone.

    python .authors/lite.py FOLDER

It holds the learners' copy, as `exercises/hand_out.py` makes it. Any web server can give the folder
away. Python comes from Pyodide's network (jsDelivr); what learners write stays in their browser.
`.ci/lite-requirements.txt` has what makes the site.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "exercises"))
import hand_out

#: What the course imports, with whatever it brings along. Pyodide sees only imports that stand in
#: a cell, and loads these before any.
PACKAGES = ["pandas", "matplotlib", "jinja2"]
KERNEL = {"loadPyodideOptions": {"packages": PACKAGES}}
SETTINGS = {
    "jupyter-lite-schema-version": 0,
    "jupyter-config-data": {
        "appName": "Migration law against international standards",
        "litePluginSettings": {"@jupyterlite/pyodide-kernel-extension:kernel": KERNEL},
    },
}


def make(folder: Path) -> None:
    """Make the site in a folder, which is made if need be."""
    with tempfile.TemporaryDirectory() as place:
        for name, content in hand_out.files():
            if name.startswith("."):  # how JupyterLab opens on a machine; JupyterLite refuses it
                continue
            file = Path(place, "copy", name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        settings = Path(place, "jupyter-lite.json")
        settings.write_text(json.dumps(SETTINGS), encoding="utf-8")
        command = [sys.executable, "-m", "jupyterlite_core", "build"]
        command += ["--apps=lab", "--no-sourcemaps"]
        command += [f"--contents={place}/copy", f"--output-dir={folder.resolve()}"]
        subprocess.run(command, cwd=place, check=True)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the site is made")
    make(parser.parse_args().folder)


if __name__ == "__main__":
    main()
