"""The page of the tables, `data/README.md`, made from their descriptions."""

import csv
import json
from pathlib import Path

FOR_CHECKS = " For the checks alone: it does not go into the copies that marking runs."


def data_page(data: Path) -> str:
    """Return the text of `data/README.md`: every table in words, from the package's description.

    Parameters
    ----------
    data : pathlib.Path
        The folder with `datapackage.json` and the tables.
    """
    package = json.loads((data / "datapackage.json").read_text(encoding="utf-8"))
    text = [f"# {package['title'][0].upper()}{package['title'][1:]}", package["description"]]
    text.append(
        "This page is made from `datapackage.json` by `python .authors/refresh.py`. The package "
        "follows the [Data Package](https://datapackage.org) standard; every table opens with "
        '`pd.read_csv("data/NAME.csv")`. Unless a table says otherwise its licence is '
        f"{package['licenses'][0]['name']}. Addresses of all sources stand in `sources.csv`."
    )
    listed, parts = ["| Table | Rows | As of |", "|---|---|---|"], []
    for table in package["resources"]:
        with (data / table["path"]).open(encoding="utf-8", newline="") as file:
            rows = sum(1 for _ in csv.reader(file)) - 1
        listed.append(f"| [{table['title']}](#{table['name']}) | {rows:,} | {table['asOf']} |")
        licences = table.get("licenses", package["licenses"])
        sources = "; ".join(
            f"[{s['title']}]({s['path']})" if "path" in s else s["title"] for s in table["sources"]
        )
        columns = [
            f"- `{field['name']}`: {field['description']}"
            + (f" Unit: {field['unit']}." if "unit" in field else "")
            for field in table["schema"]["fields"]
        ]
        parts += [
            f'## <a id="{table["name"]}"></a>{table["title"]}',
            f"`{table['path']}`, {rows:,} rows, as of {table['asOf']}, "
            f"{' and '.join(licence['name'] for licence in licences)}",
            table["description"],
            f"**From:** {sources}." + FOR_CHECKS * table.get("for_checks", False),
            "\n".join(columns),
        ]
    return "\n\n".join([*text, "\n".join(listed), *parts]) + "\n"
