"""
Records to vacancies: spark-submit match.py RECORDS GROUPS

RECORDS is what records.py wrote. GROUPS becomes Parquet: `id`, and `group`, which is that of `fiche match`. Keys, and what a failed worker
would otherwise have computed again, stand in GROUPS-work.
"""

import json
import os
import sys

from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F

from record_schema import FICHE, record_schema

# The thresholds of `fiche match` that say which pairs are looked at; all others are the program's own.
RARE_TITLES, NEIGHBOURS = 32, 16
# Texts a block: pairs of one block are judged by one process, which is sent each of their texts once.
BLOCK = 1000
MOST_TITLES = 65535

source, target = (path.rstrip("/") for path in sys.argv[1:])
work = f"{target}-work"
spark = SparkSession.builder.appName("match").getOrCreate()
spark.sparkContext.setCheckpointDir(f"{work}/checkpoints")
environment = dict(os.environ)

# 1. Keys: small, without texts, and written down, because all that follows goes over them several times.
record = F.struct(*(field.name for field in record_schema()))
lines = spark.read.parquet(source).select(F.to_json(record, {"ignoreNullFields": "false"})).rdd.map(lambda row: row[0])
# Many small files are no reason to start as many processes.
lines = lines.coalesce(4 * spark.sparkContext.defaultParallelism)
keys = lines.pipe(f"{FICHE} keys --no-config --input-format ndjson --fail-on never -q -", environment, checkCode=True)
spark.createDataFrame(keys.map(lambda line: (line,)), "line string").write.mode("overwrite").text(f"{work}/keys")

# 2. One order for all postings, in which those that may be one vacancy stand side by side.
ORDER = ("title", "town", "post", "opened", "key", "content", "path", "ordinal", "id")
COLUMNS = """id string, path string, ordinal long, key string, content string, title string, published string, offer_number string,
    deadline string, start string, nor string, reference string, lines array<string>, bands array<string>"""


def place(line: str) -> list:
    """Texts are ordered by UTF-16 units, as in JavaScript; what is not said comes last."""
    values = map(json.loads(line).get, ORDER)
    return [(v is None, v.encode("utf-16-be", "surrogatepass") if isinstance(v, str) else v or 0) for v in values]


ordered = spark.sparkContext.textFile(f"{work}/keys").sortBy(place).zipWithIndex()
postings = (
    spark.createDataFrame(ordered, "line string, posting long")
    .withColumn("keys", F.from_json("line", COLUMNS))
    .select("line", "posting", "keys.*")
    # Copies share a text, and versions of one posting share a key.
    .withColumn("text", F.min("posting").over(Window.partitionBy("key", "content")))
    .withColumn("version_of", F.min("posting").over(Window.partitionBy("key")))
    .checkpoint()
)
texts = postings.where("posting = text")

# 3. Pairs: texts that share a rare line, a band, a content or a number. A line under many titles is no key, and under a key that stands
# everywhere a text is paired with the next few only: no key makes more pairs than so many a text.
text_lines = texts.select("text", "title", F.explode("lines").alias("hash"))
titles = text_lines.groupBy("hash").agg(
    F.least(F.count_distinct("title") + F.count_if(F.isnull("title")), F.lit(MOST_TITLES)).alias("titles")
)
hashes = text_lines.join(titles.where(F.col("titles") <= RARE_TITLES), "hash").select("text", F.concat(F.lit("line "), "hash").alias("hash"))
for name in ("content", "nor", "reference"):
    hashes = hashes.union(texts.where(F.col(name).isNotNull()).select("text", F.concat(F.lit(f"{name} "), name)))
bands = texts.select("text", F.explode("bands").alias("hash"))
hashes = hashes.union(bands.select("text", F.concat(F.lit("band "), "hash")))
following = F.collect_list(F.struct("text", "version_of")).over(
    Window.partitionBy("hash").orderBy("text").rowsBetween(1, NEIGHBOURS)
)
pairs = (
    hashes.join(texts.select("text", "version_of"), "text")
    .withColumn("following", following)
    .select("text", "version_of", F.explode("following").alias("other"))
    .where("version_of <> other.version_of")
    .select(F.col("text").alias("a"), F.col("other.text").alias("b"))
    .distinct()
    .withColumn("block", F.floor(F.col("a") / BLOCK))
)

# 4. Verdicts, by the program itself. What a line is worth hangs on all postings, and so is sent along with the keys.
asked = pairs.select("block", F.col("a").alias("text"), F.col("b").alias("asks"))
answering = pairs.select("block", F.col("b").alias("text"), F.lit(None).cast("long").alias("asks"))
asks = asked.union(answering).groupBy("block", "text").agg(F.collect_set("asks").alias("asks"))
worth = text_lines.join(titles, "hash").groupBy("text").agg(F.sort_array(F.collect_list(F.struct("hash", "titles"))).alias("lines"))
more = F.to_json(F.struct("text", "asks", F.coalesce("lines.titles", F.array()).alias("titles")))
questions = (
    asks.join(texts.select("text", "line"), "text")
    .join(worth, "text", "left")
    .repartition("block")
    .select(F.concat(F.expr("left(line, length(line) - 1)"), F.lit(","), F.substr(more, F.lit(2))))
)
verdicts = questions.rdd.map(lambda row: row[0]).pipe(f"{FICHE} match --no-config --asked --fail-on never -q -", environment, checkCode=True)
versions = texts.select("text", "version_of")
relations = (
    spark.read.json(verdicts, "a long, b long, verdict string, strength long", mode="FAILFAST")
    .join(versions.toDF("a", "one"), "a")
    .join(versions.toDF("b", "other"), "b")
    .checkpoint()
)


# 5. Connected components of what may be joined: everybody takes the smallest name among his neighbours, until nothing changes.
def components(edges: DataFrame) -> DataFrame:
    both = edges.union(edges.select("other", "one")).distinct().checkpoint()
    names = both.select(F.col("one").alias("node")).distinct().withColumn("name", F.col("node"))
    while True:
        heard = both.join(names.withColumnRenamed("node", "other"), "other").groupBy("one").agg(F.min("name").alias("heard"))
        renamed = names.join(heard, names.node == heard.one).select("node", "name", F.least("name", "heard").alias("new")).checkpoint()
        names = renamed.select("node", F.col("new").alias("name"))
        if renamed.where("name <> new").isEmpty():
            return names


# 6. Within a component the strongest pairs are joined first, and a twin or sibling of what is in a group never gets in.
def vacancies(relations: list) -> list:
    parent, apart = {}, {}

    def root(node: int) -> int:
        while parent.setdefault(node, node) != node:
            node = parent[node]
        return node

    for _, _, _, one, other, verdict in relations:
        if verdict in ("twin", "sibling"):
            apart.setdefault(one, set()).add(other)
            apart.setdefault(other, set()).add(one)
    for _, _, _, one, other, verdict in sorted(relations):
        one, other = root(one), root(other)
        if verdict in ("twin", "sibling") or one == other or other in apart.get(one, ()):
            continue
        parent[one] = other
        for third in apart.pop(one, ()):
            apart[third].discard(one)
            apart[third].add(other)
            apart.setdefault(other, set()).add(third)
    return [(node, root(node)) for node in list(parent)]


names = components(relations.where("verdict IN ('same', 'repost')").select("one", "other").distinct())
related = (
    relations.join(names.toDF("one", "name"), "one")
    .join(names.toDF("other", "name_of_other"), "other")
    .where("name = name_of_other")
    .select("name", F.struct(-F.col("strength"), "a", "b", "one", "other", "verdict"))
)
joined = related.rdd.map(tuple).groupByKey().flatMap(lambda component: vacancies([tuple(one) for one in component[1]]))

# 7. A group has the key of the posting that was seen first.
SEEN = ("published", "offer_number", "key", "deadline", "start", "content", "path", "ordinal", "id")
seen = F.struct(*(part for name in SEEN for part in (F.isnull(name).alias(f"no_{name}"), name)))
group = F.coalesce("root", "version_of")
(
    postings.join(spark.createDataFrame(joined, "version_of long, root long"), "version_of", "left")
    .select("id", F.min_by("key", seen).over(Window.partitionBy(group)).alias("group"))
    .write.mode("overwrite")
    .parquet(target)
)
spark.stop()
