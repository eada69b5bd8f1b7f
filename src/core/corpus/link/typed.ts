import type { Measurement } from '../../schema/measurement.ts'
import type { ReadSection } from '../text/section.ts'
import { endOf, startOf, type TextNode, walk } from '../text/tree.ts'
import { formulasIn, type Typed } from '../text/typed.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'

/** Reports quantities and formulas that are typed by hand in a section's text. Code and attributes are left alone. */
export function checkTyped(linking: Linking, section: ReadSection, quantitiesIn: (text: string) => Typed[]): void {
  walk(section.tree, node => {
    if (node.type === 'text') checkWords(linking, section, node, quantitiesIn)
    return undefined
  })
}

function checkWords(
  { entries, hasFormulas, report }: Linking,
  { source, entry }: ReadSection,
  node: TextNode,
  quantitiesIn: (text: string) => Typed[],
): void {
  // The text as the file has it, since what the parser gives has its escapes resolved.
  const text = source.text.slice(startOf(node), endOf(node))
  const place = (offset: number) => source.placeAt(startOf(node) + offset)
  for (const typed of quantitiesIn(text)) {
    const holder = entries.find(
      ({ kind, record }) => kind === 'measurements' && record && says(record as Measurement, entry.number, typed.text),
    )
    const hint = holder?.id
      ? `The record ${code(holder.id)} says so: write ${code(`<Q id="${holder.id}"/>`)}.`
      : `Make it a measurement in ${code(`data/measurements/${entry.number}.yaml`)}, and print it with ${code('<Q id="…"/>')}.`
    report('quantity/typed', place(typed.offset), `The quantity ${code(typed.text)} is typed by hand.`, hint)
  }
  for (const { text: formula, offset } of hasFormulas ? formulasIn(text) : [])
    report(
      'formula/typed',
      place(offset),
      `The formula ${code(formula)} is typed as plain text.`,
      `Write ${code(`<Chem f="${formula}"/>`)}.`,
    )
  for (const { index } of text.matchAll(stray))
    report(
      'inline/unclosed',
      place(index),
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
