import type { Section } from '../../../core/corpus/types.ts'
import { shapesOf } from '../../../core/kinds/schematic.ts'
import { isNumbered } from '../../../core/permalinks/text.ts'
import type { Past } from '../../../outputs/wordings/past.ts'
import { charactersOfPart } from '../since.ts'
import { charactersOfEdition, charactersOfSection } from '../told-editions.ts'
import type { Listable } from './listable.ts'

/** How many of each stand together, or what they weigh: as many as a phone shows without a wait. */
export const sizes: { readonly [K in keyof Listable]: number } = {
  measurements: 30,
  findings: 30,
  pathways: 8,
  challenges: 30,
  notes: 20,
  remarks: 30,
  works: 250,
  cited: 150,
  rows: 100,
  asked: 250,
  cases: 40,
  terms: 40,
  names: 100,
  'many-names': 40,
  materials: 100,
  differences: 30,
  editions: 60_000,
  changed: 10,
  'changed-texts': 20_000,
  pairs: 20,
  'since-parts': 150_000,
  'later-works': 100,
  'pathway-lines': 30,
  problems: 20,
  'then-and-now': 30,
  paragraphs: 100,
  past: 60_000,
  refuted: 20,
  corrected: 60,
  disputed: 20,
  charts: 30,
  tables: 100,
  figures: 100,
  stated: 60,
  abilities: 60_000,
  values: 120,
  'section-rows': 250,
  queries: 100,
  schematics: 150_000,
  pictures: 40,
  sheet: 40,
  texts: 150_000,
  subjects: 8,
  across: 100,
  'pathway-pairs': 10,
  'pathways-of': 30,
}

/** About how many characters of HTML a link with its card takes, and a view: with them this review's sections add up. */
const perUse = 250
const perView = 6000

/** About how many characters of HTML the head of a section takes. */
const perSection = 400

/** About how many characters of HTML a shape of a drawing takes. */
const perShape = 90

/** About how many characters of HTML a text takes. */
function charactersDrawn({ blocks, uses }: Section): number {
  const words = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return perSection + words + perUse * uses.length + perView * blocks.filter(block => !isNumbered(block)).length
}

/** About how many characters of HTML the earlier wordings of something take, each beside the words of now. */
const charactersOfPast = ({ wordings }: Past): number =>
  wordings.reduce((sum, { words }) => sum + 500 + 4 * (words ?? []).reduce((all, [, text]) => all + text.length, 0), 0)

/** What an item counts for where not all count the same. */
export const weights: { readonly [K in keyof Listable]?: (item: Listable[K]) => number } = {
  subjects: ({ comparison }) => Math.max(1, Math.min(comparison.lines.length, 120) / 30),
  texts: charactersDrawn,
  editions: charactersOfEdition,
  'changed-texts': charactersOfSection,
  past: charactersOfPast,
  abilities: ({ technique }) => 1000 + 550 * technique.capabilities.length,
  'since-parts': charactersOfPart,
  schematics: drawing => 1500 + perShape * shapesOf(drawing).length,
}
