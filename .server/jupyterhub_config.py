"""JupyterHub for the course: README.md beside this file, section "JupyterHub on one machine".

Left as JupyterHub has them are its two doors: who may log in (PAM, the accounts of the machine)
and as whom a learner's server runs (LocalProcessSpawner, as that account). A faculty that has an
authenticator or spawner of its own names it here with `c.JupyterHub.authenticator_class` and
`c.JupyterHub.spawner_class`. `tests/by_hand/hub_trial.py` loads this file and replaces both by
those that JupyterHub has for testing.
"""

import sys
from pathlib import Path

c = get_config()  # noqa: F821
environment = Path(sys.prefix)

# Only this machine reaches the hub: the faculty's web server, with its certificate, stands before.
c.JupyterHub.bind_url = "http://127.0.0.1:8000"
c.ConfigurableHTTPProxy.command = [
    str(environment / "node_modules" / ".bin" / "configurable-http-proxy")
]
c.Authenticator.allow_all = True  # whoever can log in

# Learners' servers run in the hub's environment, which has all that the course needs.
c.Spawner.cmd = [sys.executable, "-m", "jupyterhub.singleuser"]
c.Spawner.default_url = "/lab"
# Kernels talk to their server through sockets in the learner's home. Over TCP, which is the
# default, kernels that start at the same moment now and then take the same port, and one dies.
# The system limits the path of such a socket: where a home's path has more than 27 characters,
# name a shorter private folder as JUPYTER_RUNTIME_DIR in `c.Spawner.environment`.
c.Spawner.args = ["--KernelManager.transport=ipc"]
# A class that opens the link in the same minute waits longer, but nobody is turned away.
c.Spawner.start_timeout = 300
c.Spawner.http_timeout = 300

# What the hub remembers is nobody else's to read.
state = environment / "hub"
state.mkdir(mode=0o700, exist_ok=True)
c.JupyterHub.db_url = f"sqlite:///{state}/jupyterhub.sqlite"
c.JupyterHub.cookie_secret_file = str(state / "cookie_secret")
c.ConfigurableHTTPProxy.pid_file = str(state / "proxy.pid")
