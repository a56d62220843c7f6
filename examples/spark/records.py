"""
Postings to records: spark-submit records.py TEXTS RECORDS

TEXTS is Parquet, or NDJSON, with the columns `id` and `text`. RECORDS becomes Parquet, in folders by département and month of publication.
"""

import os
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

from record_schema import FICHE, record_schema

# A line in, a line out: a posting that cannot be read has a record that says why. With --fail-on never, only what keeps the program from
# working at all is a failed task, which Spark tries again. Workers run anywhere: a configuration that happens to lie there means nothing.
FILTER = f"{FICHE} convert --no-config --input-format ndjson --id-field id --keep-errors --fail-on never -q -f ndjson -"

source, target = sys.argv[1:]
spark = SparkSession.builder.appName("records").getOrCreate()

texts = spark.read.parquet(source) if source.endswith(".parquet") else spark.read.json(source, "id string, text string")
lines = texts.select(F.to_json(F.struct("id", "text"))).rdd.map(lambda row: row[0])
# One process a partition, fed and read at the same time.
records = spark.read.json(lines.pipe(FILTER, dict(os.environ), checkCode=True), record_schema(), mode="FAILFAST")

(
    records.withColumn("department", F.col("workplace.department_code"))
    .withColumn("month", F.date_format("publication_date", "yyyy-MM"))
    # One file a folder, and not one for every task that has something for it.
    .repartition("department", "month")
    .write.partitionBy("department", "month")
    .mode("overwrite")
    .parquet(target)
)
spark.stop()
