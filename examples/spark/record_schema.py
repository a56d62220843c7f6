"""The types of a record, out of the JSON Schema that `fiche schema` prints: nothing is inferred from the data."""

import json
import os
import subprocess

from pyspark.sql import types as t

FICHE = os.environ.get("FICHE", "fiche")
SIMPLE = {"string": t.StringType(), "boolean": t.BooleanType(), "integer": t.LongType(), "number": t.DoubleType()}


def record_schema() -> t.StructType:
    """Every key that each record has; `provenance` and `input`, which are there on request only, are left out."""
    schema = json.loads(subprocess.check_output([*FICHE.split(), "schema"]))
    always = {key: schema["properties"][key] for key in schema["required"]}
    return data_type({**schema, "properties": always})


def data_type(schema: dict) -> t.DataType:
    [schema] = [part for part in schema.get("anyOf", [schema]) if part.get("type") != "null"]
    kind = schema["type"]
    if isinstance(kind, list):
        [kind] = [one for one in kind if one != "null"]
    if kind == "object":
        return t.StructType([t.StructField(name, data_type(part)) for name, part in schema["properties"].items()])
    if kind == "array":
        return t.ArrayType(data_type(schema.get("prefixItems", [schema["items"]])[0]))
    return t.DateType() if schema.get("format") == "date" else SIMPLE[kind]
