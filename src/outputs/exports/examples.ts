/** How to load the measurements in a language, in three lines that run beside the downloaded file. */
export interface CodeExample {
  language: string
  code: string
}

/** The examples of the documentation; they ask for the measurements of one property. */
export const examples = (property: string): CodeExample[] => [
  {
    language: 'Python with pandas',
    code: `import pandas as pd
m = pd.read_csv("measurements.csv", dtype={"section": str, "figure": str, "refs": str})
print(m[m.property == "${property}"][["material", "qualifier", "value", "min", "max", "unit"]])`,
  },
  {
    language: 'Python without packages',
    code: `import csv
rows = list(csv.DictReader(open("measurements.csv", encoding="utf-8-sig", newline="")))
print([(r["material"], r["value"], r["unit"]) for r in rows if r["property"] == "${property}"])`,
  },
  {
    language: 'R',
    code: `text <- c(section = "character", figure = "character", refs = "character")
m <- read.csv("measurements.csv", fileEncoding = "UTF-8-BOM", colClasses = text)
print(subset(m, property == "${property}", c(material, qualifier, value, min, max, unit)))`,
  },
  {
    language: 'JavaScript (Node)',
    code: `import { readFile } from 'node:fs/promises'
const measurements = JSON.parse(await readFile('measurements.json', 'utf8'))
console.log(measurements.filter(m => m.property === '${property}').map(m => [m.material, m.value, m.unit]))`,
  },
]
