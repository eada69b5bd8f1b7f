/** How to load the measurements in a language, in four lines that run beside the downloaded file. */
export interface CodeExample {
  language: string
  code: string
}

/**
 * The examples of the documentation; they ask for the measurements of one property, but for those that can't be as they
 * are printed. `database` is the name of its file.
 */
export const examples = (property: string, database: string): CodeExample[] => [
  {
    language: 'Python with pandas',
    code: `import pandas as pd
m = pd.read_csv("measurements.csv", dtype={"section": str, "figure": str, "refs": str})
m = m[(m.property == "${property}") & (m.standing != "contradicted")]
print(m[["material", "qualifier", "value", "min", "max", "unit", "standing"]])`,
  },
  {
    language: 'Python without packages',
    code: `import csv
rows = list(csv.DictReader(open("measurements.csv", encoding="utf-8", newline="")))
rows = [r for r in rows if r["property"] == "${property}" and r["standing"] != "contradicted"]
print([(r["material"], r["value"], r["unit"], r["standing"]) for r in rows])`,
  },
  {
    language: 'Python with the SQLite database',
    code: `import sqlite3
query = """SELECT material, value, "from", "to", unit, standing FROM measurements
  WHERE property = ? AND standing <> 'contradicted'"""
print(sqlite3.connect("${database}").execute(query, ("${property}",)).fetchall())`,
  },
  {
    language: 'R',
    code: `text <- c(section = "character", figure = "character", refs = "character")
m <- read.csv("measurements.csv", encoding = "UTF-8", colClasses = text)
m <- subset(m, property == "${property}" & standing != "contradicted")
print(m[c("material", "qualifier", "value", "min", "max", "unit", "standing")])`,
  },
  {
    language: 'JavaScript (Node)',
    code: `import { readFile } from 'node:fs/promises'
const measurements = JSON.parse(await readFile('measurements.json', 'utf8'))
const kept = measurements.filter(m => m.property === '${property}' && m.standing !== 'contradicted')
console.log(kept.map(m => [m.material, m.value, m.unit, m.standing]))`,
  },
]
