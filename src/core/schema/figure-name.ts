import { say } from '../catalogue/say.ts'
import type { Words } from '../catalogue/words.ts'

/** A figure of the article by name, from a label such as `6A`: "Fig. 6A"; a table from `table-1`: "Table 1". Neither breaks. */
export function figureName(places: Words['places'], label: string): string {
  const [, table] = /^table-(.*)$/.exec(label) ?? []
  const name = table === undefined ? say(places.figureShort, { id: label }) : say(places.table, { id: table })
  return name.replaceAll(' ', '\u00a0')
}
