/** How to load the measurements in a language, in three lines that run beside the downloaded file. */
export interface CodeExample {
  language: string
  code: string
}

/** The examples of the documentation; they ask for the measurements of one property. `database` is the name of its file. */
export const examples = (property: string, database: string): CodeExample[] => [
  {
    language: 'Python with pandas',
    code: `import pandas as pd
m = pd.read_csv("measurements.csv", dtype={"section": str, "figure": str, "refs": str})
print(m[m.property == "${property}"][["material", "qualifier", "value", "min", "max", "unit"]])`,
  },
  {
    language: 'Python without packages',
    code: `import csv
rows = list(csv.DictReader(open("measurements.csv", encoding="utf-8", newline="")))
print([(r["material"], r["value"], r["unit"]) for r in rows if r["property"] == "${property}"])`,
  },
  {
    language: 'Python with the SQLite database',
    code: `import sqlite3
query = 'SELECT material, value, "from", "to", unit FROM measurements WHERE property = ?'
print(sqlite3.connect("${database}").execute(query, ("${property}",)).fetchall())`,
  },
  {
    language: 'R',
    code: `text <- c(section = "character", figure = "character", refs = "character")
m <- read.csv("measurements.csv", encoding = "UTF-8", colClasses = text)
print(subset(m, property == "${property}", c(material, qualifier, value, min, max, unit)))`,
  },
  {
    language: 'JavaScript (Node)',
    code: `import { readFile } from 'node:fs/promises'
const measurements = JSON.parse(await readFile('measurements.json', 'utf8'))
console.log(measurements.filter(m => m.property === '${property}').map(m => [m.material, m.value, m.unit]))`,
  },
]
