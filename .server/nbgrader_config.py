"""Settings of nbgrader for the course: README.md beside this file, section "nbgrader".

The same file serves teachers, in the folder where they run nbgrader, and learners.
"""

from pathlib import Path

c = get_config()  # noqa: F821
COURSE = Path.home() / "migration-law"  # where a teacher's copy of the course lies

# Learners get a sheet into their own copy of the course, where its tables are one folder above.
c.CourseDirectory.course_id = "migration-law"  # the name of the folder of their copy
c.Exchange.path_includes_course = True

# Answer cells stay as they are: what is released is a sheet already, not a solution.
c.ClearSolutions.enabled = False
c.ExecutePreprocessor.timeout = 60  # seconds for one cell


def put_course_beside(**_) -> None:
    """Put tables and the style of figures one folder above the sheets of each learner.

    Without tables nobody's answers would count, so where they are missing, grading ends.
    """
    if not (COURSE / "data").is_dir():
        raise SystemExit(f"The course is not at {COURSE}. Say in {__file__} where it is.")
    for learner in Path("submitted").iterdir():
        for name in ("data", "notebooks"):
            link = Path("autograded") / learner.name / name
            if link.is_symlink():
                link.unlink()  # the course may have moved
            if not link.exists():
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(COURSE / name, target_is_directory=True)


c.Autograde.pre_convert_hook = put_course_beside
