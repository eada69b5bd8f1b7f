import type { SectionEntry } from '../../schema/review.ts'
import type { Report } from '../problems.ts'
import type { SourceFile } from '../read/source.ts'
import type { Section, ShortForm } from '../types.ts'
import type { WorkKeys } from '../work-keys.ts'
import { blocksAndFootnotes, type TextBlock } from './blocks.ts'
import type { TextFootnote } from './footnotes.ts'
import { parseText } from './parse.ts'
import { plainText, runsOf } from './plain.ts'
import type { Lookup } from './quantity.ts'
import type { TextNode } from './tree.ts'
import { usesIn } from './uses.ts'

/** A section whose text was read: what it says can be checked, its records need not be known yet. */
export interface ReadSection {
  entry: SectionEntry
  source: SourceFile
  tree: TextNode
  /** The short forms that became components of the tree. */
  forms: ShortForm[]
  blocks: TextBlock[]
  footnotes: TextFootnote[]
  uses: Section['uses']
  /** Whether the whole text could be parsed: if not, what it seems to lack may stand in what was left out. */
  sound: boolean
}

/** Parses a section's text and finds its blocks and uses; `works` are the numbers of works by their keys. */
export function readSection(
  entry: SectionEntry,
  source: SourceFile,
  report: Report,
  works: WorkKeys = new Map(),
): ReadSection {
  const { tree, forms, sound } = parseText(source, report, works)
  const { blocks, footnotes } = blocksAndFootnotes(tree, source.text)
  return { entry, source, tree, forms, blocks, footnotes, uses: usesIn(blocks, entry.number, source), sound }
}

/** The sections as the corpus holds them, one for each entry; one whose text is missing is empty. */
export function makeSections(
  entries: readonly SectionEntry[],
  read: ReadonlyMap<string, ReadSection>,
  records: Omit<Lookup, 'sectionTitle'>,
): Section[] {
  const titles = new Map(entries.map(({ number, title, short }) => [number, short ?? title]))
  const lookup: Lookup = { ...records, sectionTitle: label => titles.get(label) }
  const children = new Map<string, string[]>(entries.map(({ number }) => [number, []]))
  for (const { number } of entries) children.get(parentOf(number) ?? '')?.push(number)
  return entries.map(entry => {
    const text = read.get(entry.number)
    const parent = parentOf(entry.number)
    return {
      ...entry,
      file: textFile(entry.number),
      mdx: text?.source.text ?? '',
      depth: entry.number.split('.').length,
      parent: parent !== null && children.has(parent) ? parent : null,
      children: children.get(entry.number) ?? [],
      blocks: (text?.blocks ?? []).map(({ nodes, ...block }) => ({
        ...block,
        text: plainText(nodes, lookup),
        runs: runsOf(nodes),
      })),
      uses: text?.uses ?? [],
      footnotes: (text?.footnotes ?? []).map(({ name, content, marks }) => ({ name, content, marks })),
      forms: text?.forms ?? [],
    }
  })
}

/** The file of a section's text, relative to the review's root. */
export const textFile = (number: string): string => `content/${number}.mdx`

/** The number of the section that a section belongs to, or null for a chapter. */
export const parentOf = (number: string): string | null =>
  number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : null
