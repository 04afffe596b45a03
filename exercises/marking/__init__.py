"""What ``mark.py`` is made of, in the order in which a sheet passes through.

``handins`` finds what was handed in. A ``clerk``, in a process that can be ended, reads it:
``blank`` makes the blank sheet of a solution, ``sheets`` tells which sheet it is and what runs,
with what ``python`` says of code. ``copies`` runs the learner's code in a fresh copy: in the
``sandbox``, where some ``calls`` are refused, begun quickly by ``forks``, carried out by
``inside``, with an eye on it by ``watch``. ``plain`` brings the answers out, ``verdicts`` has a
clerk check them, ``journal`` keeps what is already marked. ``who`` and ``learners`` say whose it
is, ``report`` shows the marks, ``written`` writes them, and ``clean`` makes harmless what learners
chose.
"""
