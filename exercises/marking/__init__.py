"""What ``mark.py`` is made of.

``sheets`` reads what was handed in, ``run`` runs one copy inside the ``sandbox``, where ``forks``
begins copies quickly, ``plain`` carries the answers out of it, ``verdicts`` has them checked
outside, ``journal`` keeps what is already marked, and ``report`` shows the marks.
"""
