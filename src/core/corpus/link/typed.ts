import { toNotation } from '../../chem/index.ts'
import type { Measurement } from '../../kinds/measurement.ts'
import { pageNameIn } from '../../schema/section.ts'
import { reportUnfit, unfitIn } from '../read/characters.ts'
import type { Aligned } from '../text/align.ts'
import { linesOf } from '../text/lines.ts'
import type { ReadSection } from '../text/section.ts'
import { endOf, startOf, type TextNode, walk } from '../text/tree.ts'
import type { Finders, Typed } from '../text/typed.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'

/** Reports quantities and formulas that are typed by hand in a section's text, as a reader sees it. */
export function checkTyped(linking: Linking, section: ReadSection, find: Finders): void {
  const { blocks, tree, source } = section
  for (const { words, withoutCode } of linesOf(blocks, tree, source.text)) {
    const unfit = unfitIn(words.text)
    if (unfit) reportUnfit(unfit, source.placeAt(words.offsets[unfit.offset] ?? 0), linking.report)
    for (const typed of find.quantities(words.text)) reportQuantity(linking, section, typed, words)
    for (const typed of find.formulas(withoutCode.text)) reportFormula(linking, section, typed, withoutCode)
  }
  walk(tree, node => {
    if (node.type === 'text') checkAsterisks(linking, section, node)
    return undefined
  })
}

function reportQuantity(
  { entries, report }: Linking,
  { source, entry }: ReadSection,
  { text, offset }: Typed,
  { offsets }: Aligned,
): void {
  const holder = entries.find(
    ({ kind, record }) => kind === 'measurements' && record && says(record as Measurement, entry.number, text),
  )
  const hint = holder?.id
    ? `The record ${code(holder.id)} says so: write ${code(`<Q id="${holder.id}"/>`)}.`
    : `Make it a measurement ${pageNameIn(entry.number) === null ? `in ${code(`data/measurements/${entry.number}.yaml`)}` : 'of a section'}, and print it with ${code('<Q id="…"/>')}.`
  report('quantity/typed', source.placeAt(offsets[offset] ?? 0), `The quantity ${code(text)} is typed by hand.`, hint)
}

function reportFormula(
  { report }: Linking,
  { source }: ReadSection,
  { text, offset }: Typed,
  { offsets }: Aligned,
): void {
  report(
    'formula/typed',
    source.placeAt(offsets[offset] ?? 0),
    `The formula ${code(text)} is typed as plain text.`,
    formulaHint(`<Chem f="${toNotation(text)}"/>`),
  )
}

/** How to write a formula, and what to do with a word that is none. */
export const formulaHint = (written: string): string =>
  `Write ${code(written)}; a word that is no formula is listed under \`words\` in \`data/vocabulary.yaml\`.`

function checkAsterisks({ report }: Linking, { source }: ReadSection, node: TextNode): void {
  // As the file has it, since what the parser gives has its escapes resolved.
  for (const { index } of source.text.slice(startOf(node), endOf(node)).matchAll(stray))
    report(
      'inline/unclosed',
      source.placeAt(startOf(node) + index),
      '`*` has no partner in this paragraph.',
      'A backslash before it, `\\*`, makes it a mere character.',
    )
}

/** An asterisk that touches a word: one with a partner would not be left in the text. */
const stray = /(?<!\\)\*(?=\S)|(?<=[^\s\\])\*/g

/** Whether a record of a section probably holds a quantity: its numbers stand in it, and its unit begins as the typed one does. */
function says(record: Measurement, section: string, typed: string): boolean {
  const numbers = (typed.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  const own = [record.value, record.min, record.max, record.from, record.to].filter(number => number !== null)
  const unit = record.unit.split(/[ /]/)[0] ?? ''
  return record.section === section && own.every(number => numbers.includes(Math.abs(number))) && typed.includes(unit)
}
