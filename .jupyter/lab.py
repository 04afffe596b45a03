"""How JupyterLab opens the course: at the first lesson, with no question about news in the way."""

from pathlib import Path

c = get_config()  # noqa: F821  JupyterLab brings it
c.LabApp.default_url = "/lab/tree/notebooks/00_start_here.ipynb"
c.LabApp.app_settings_dir = str(Path(__file__).resolve().parent / "settings")
c.LabApp.news_url = None
c.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"
