"""What ``mark.py`` is made of, in the order in which a sheet passes through.

``blank`` makes the blank sheet of a solution, ``sheets`` reads what was handed in. ``copies`` runs
the learner's code in a fresh copy: in the ``sandbox``, begun quickly by ``forks``, carried out by
``inside``, with an eye on it by ``watch``. ``plain`` brings the answers out, ``verdicts`` has them
checked outside, ``journal`` keeps what is already marked, and ``report`` shows the marks.
"""
