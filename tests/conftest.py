import os

# An inherited MPLBACKEND would switch off figures in every notebook that nbval runs.
os.environ.pop("MPLBACKEND", None)
