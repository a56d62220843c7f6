-- The rows as NDJSON, in the folder of the process.
COPY (FROM match_rows) TO 'groups.ndjson' (FORMAT json);
COPY (FROM pair_rows) TO 'pairs.ndjson' (FORMAT json);
