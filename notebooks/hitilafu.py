"""Reads what `notebooks/start` exported, with the types that the exports declare, and asks the API."""

import json
import os
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pandas

FOLDER = Path(os.environ.get("HITILAFU_EXPORT", Path(__file__).with_name("out")))
URL = os.environ.get("HITILAFU_URL", "http://127.0.0.1:8080").rstrip("/")

_TYPES = {"string": "string", "datetime": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}
_WHERE_ALWAYS_KNOWN = {"integer": "int64", "boolean": "bool"}


def table(name):
    """A table of docs/exports.md. Times are UTC; what is not known is NA, never zero."""
    for package in FOLDER.glob("*/datapackage.json"):
        for resource in json.loads(package.read_text("utf-8"))["resources"]:
            if resource["name"] == name:
                return _read(package.with_name(resource["path"]), resource["schema"]["fields"])
    raise FileNotFoundError(f"no table {name} in {FOLDER}: `notebooks/start` exports what notebooks need")


def _read(file, fields):
    # Only an empty cell is unknown: NA is Namibia.
    types = {f["name"]: _type(f) for f in fields}
    rows = pandas.read_csv(file, dtype=types, keep_default_na=False, na_values=[""])
    for field in fields:
        if field["type"] == "datetime":
            rows[field["name"]] = pandas.to_datetime(rows[field["name"]], utc=True)
    return rows


def _type(field):
    always = field.get("constraints", {}).get("required", False)
    return _WHERE_ALWAYS_KNOWN.get(field["type"], _TYPES[field["type"]]) if always else _TYPES[field["type"]]


def lines(name):
    """The objects of an export as JSON Lines."""
    with open(FOLDER / f"{name}.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def get(path, **query):
    """An answer of the API (docs/api.md), to be read; its headers are in `.headers`."""
    try:
        return urllib.request.urlopen(f"{URL}/api/v1{path}?{urllib.parse.urlencode(query)}", timeout=60)
    except urllib.error.HTTPError as refused:
        raise ValueError(json.load(refused)["detail"]) from None
    except urllib.error.URLError:
        raise ConnectionError(f"nobody answers at {URL}: run `./hitilafu serve`, or set HITILAFU_URL") from None
