"""Figures, tables, links, the words of the law: ``from show import blue, show_table``."""

import re
from html import escape, unescape
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
from IPython import get_ipython
from IPython.core.pylabtools import select_figure_formats
from IPython.display import HTML, display
from jinja2 import Template
from matplotlib.figure import Figure

# Pictures are shown whatever MPLBACKEND says, which some machines set
if get_ipython():
    select_figure_formats(get_ipython(), {"png"}, bbox_inches="tight")

#: How every figure looks, and its colours by name: blue, orange and green for what matters.
plt.style.use(Path(__file__).with_name("course.mplstyle"))
blue, orange, green = "#0072B2", "#C45200", "#00704F"
grey, light, pale = "#767676", "#bbbbbb", "#e4e4e4"


def show_figure(figure: Figure, words: str) -> None:
    """Show a figure once, and beneath it, folded, what it shows in words.

    The words are also stored as the picture's alternative text, which web pages made from the
    notebook use. JupyterLab does not yet pass it on to readers who cannot see, hence the fold.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        The finished figure; it is closed, so that Jupyter does not show it a second time.
    words : str
        What the figure shows, in one to five sentences, with its numbers.
    """
    fold = "<details><summary>The picture in words</summary><p>{}</p></details>"
    display(figure, metadata={"image/png": {"alt": words}})
    display(HTML(fold.format(escape(words))))
    plt.close(figure)


def show_table(table: pd.DataFrame) -> None:
    """Show a table of text: all of it, aligned to the left, gaps empty, one line of headings.

    Parameters
    ----------
    table : pandas.DataFrame
        Any number of columns. The index is shown as the first column if it has a name.
    """
    if table.index.name:
        table = table.reset_index()
    table = table.rename_axis(columns=None)  # the name of a pivot's columns would be a column more
    with pd.option_context("display.max_colwidth", None):
        cells = table.to_html(index=False, border=0, justify="left", na_rep="")
        text = table.to_string(index=False, justify="left", na_rep="")
    aligned = cells.replace("<td>", '<td style="text-align: left">')
    aligned = aligned.replace("<th>", '<th scope="col" style="text-align: left">')
    # A link is named after its row, as many links called “open” lead nowhere by themselves
    first = r"(<tr>\s*<td[^>]*>)([^<]+)((?:(?!</tr>).)*?>)(https://[^<]+)</td>"
    named = r'\1\2\3<a href="\4">open \2</a></td>'
    aligned = re.sub(first, named, aligned, flags=re.DOTALL)
    day = r"\b\d{4}-\d{2}-\d{2}\b(?=[^<>]*</td>)"  # browsers would break it at a hyphen
    aligned = re.sub(day, r'<span style="white-space: nowrap">\g<0></span>', aligned)
    display({"text/html": aligned, "text/plain": text}, raw=True)


def show_texts(codes: list[str]) -> None:
    """Show links to the official texts of instruments in English, Russian and Kazakh.

    Parameters
    ----------
    codes : list of str
        Codes of instruments, as in the table ``instruments``.
    """
    names = pd.read_csv("../data/instrument_names.csv", index_col=[0, 1], na_filter=False)
    pages = pd.read_csv("../data/instruments.csv", index_col=0)["url"]
    form = Path(__file__).with_name("texts.html.j2").read_text(encoding="utf-8")
    template = Template(form, autoescape=True, trim_blocks=True)
    html = template.render(codes=codes, names=names.to_dict("index"), pages=pages).strip()
    text = re.sub(r'<a .*?href="(.*?)">(.*?)</a>', r"\2 \1", html)
    text = unescape(re.sub("<[^>]+>", "", text)).strip()
    display({"text/html": html, "text/plain": text}, raw=True)


def show_quotes(provisions: list[str]) -> None:
    """Show the operative words of provisions, where they stand, and a link to the official text.

    Parameters
    ----------
    provisions : list of str
        Ids of provisions, as in the table ``provision_words``; KeyError for another. Where no
        authentic text could be read, its note says so in place of the words.
    """
    names = ("provision_words", "provisions", "instruments", "sources")
    files = [Path(__file__).parents[1] / "data" / f"{name}.csv" for name in names]
    words, known, instruments, sources = (pd.read_csv(file, index_col=0) for file in files)
    table = words.loc[provisions].rename_axis("provision")
    text = known.loc[provisions, "instrument_id"].map(instruments["url"])
    table["official text"] = table["official_source_id"].map(sources["url"]).fillna(text)
    table["in its own words"] = "“" + table["words"] + "”"
    table["in its own words"] = table["in its own words"].fillna("not read: " + table["note"])
    show_table(table[["paragraph", "in its own words", "official text"]])
    print("In quotation marks: the text itself. What else the lesson says of it is our summary.")
