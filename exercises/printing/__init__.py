"""What `exercises/paper.py` prints: pages, worksheets, lessons for the room."""
