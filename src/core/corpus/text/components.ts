import { say } from '../../catalogue/say.ts'
import { formulaText } from '../../chem/index.ts'
import type { Kind } from '../../kinds/types.ts'
import { plainTex } from '../../math/tex.ts'
import { figureName } from '../../schema/figure-name.ts'
import { isAppendix, printedNumber } from '../../schema/section.ts'
import type { Given } from './attributes.ts'
import { locatorProblem } from './locators.ts'
import { type AttributeProblem, type Lookup, quantityForms, quantityProblem, quantityText } from './quantity.ts'
import type { TextNode } from './tree.ts'

/** How an attribute is written, and what it says. */
export interface AttributeRule {
  /** `text` in quotes; `numbers` as a list in braces. */
  type: 'text' | 'numbers'
  required?: true
  /** The values that it may have, where they are few. */
  choices?: readonly string[]
  /** What it says, for the authors' guide. */
  says: string
}

/** What a component can name: records of a kind, a section, a formula, mathematics. */
export type NamedThing = Kind | 'section' | 'formula' | 'mathematics'

/** All that there is to know about a component of the text but how a page shows it. */
export interface ComponentRule {
  attributes: Record<string, AttributeRule>
  /** What it names, and the attribute that does; null where it names nothing. */
  names: { what: NamedThing; by: string } | null
  /** What a text without markup has in its place: the words that it wraps, or words of its own. */
  prints: 'words' | ((given: Given, lookup: Lookup) => string)
  /**
   * The link that it makes: of itself and of the words that it wraps (`whole`), or of a mark after them (`mark`); null
   * where it makes none in a line. A link holds no other.
   */
  link: 'whole' | 'mark' | null
  /** For one that stands on a line of its own: the type of its block, and what its anchor begins with; null in a line. */
  block: { type: string; anchor: string } | null
  /** Whether it holds whole paragraphs: its tags stand on lines of their own, with empty lines around what they hold. */
  holds?: true
  /** The rule of one that wraps words of a line, where it may do that as well as stand by itself. */
  around?: ComponentRule
  /** What can be wrong although it is well formed and what it names is known. */
  problem?: (given: Given, lookup: Pick<Lookup, 'measurement'>) => AttributeProblem | null
  /** An example of its use, for hints and the authors' guide. */
  example: string
  /** What a reader gets to see, for the authors' guide. */
  shows: string
}

function sectionText(label: string, lookup: Lookup): string {
  const number = printedNumber(label)
  if (number === null) return lookup.sectionTitle(label) ?? label
  return say(isAppendix(label) ? lookup.places.appendix : lookup.places.section, { number })
}

const id = (of: string) => ({ id: { type: 'text', required: true, says: `the id of ${of}` } }) as const

/** A component around words that lead to a record. */
const around = (what: Kind, of: string, link: 'whole' | 'mark', example: string, shows: string) =>
  ({ attributes: id(of), names: { what, by: 'id' }, prints: 'words', link, block: null, example, shows }) as const

/** A view of a record, on a line of its own between paragraphs. */
const view = <T extends string>(what: Kind, type: T, example: string, shows: string, anchor: string = type) => ({
  attributes: id(`the ${type}`),
  names: { what, by: 'id' },
  prints: () => '',
  link: null,
  block: { type, anchor },
  example,
  shows,
})

/** Every component that a section's text may use. */
const components = {
  Q: {
    attributes: {
      ...id('the measurement'),
      form: {
        type: 'text',
        choices: quantityForms,
        says: '`words`: the qualifier in words ("about 420 %", "3 to 7 nm s⁻¹"); `from`, `to`, `min`, `max`: one end of a change or of a range; `symbol` is meant where it is left out',
      },
      condition: {
        type: 'text',
        says: 'the property of a condition of the record, which is shown in place of its own quantity ("20 mA g⁻¹")',
      },
    },
    names: { what: 'measurements', by: 'id' },
    prints: quantityText,
    problem: quantityProblem,
    link: 'whole',
    block: null,
    example: '<Q id="…"/>',
    shows:
      'the quantity with its qualifier and unit: "≈ 420 %" (it prints "about", ">", "≤", "±" itself: do not repeat them in words)',
  },
  Cite: {
    attributes: {
      refs: {
        type: 'numbers',
        required: true,
        says: 'the numbers of the works, or their keys in quotation marks: `{[7, "hughes2017"]}`',
      },
      at: { type: 'text', says: 'where in each of them, set apart by semicolons: `p. 3; Fig. 2`' },
    },
    names: { what: 'references', by: 'refs' },
    prints: () => '',
    problem: locatorProblem,
    link: 'whole',
    block: null,
    example: '<Cite refs={[7, 12]}/>',
    shows:
      'the reference numbers, right after the claim, before or after the full stop as the sentence asks; no space before',
  },
  Chem: {
    attributes: { f: { type: 'text', required: true, says: 'the formula, as under "Formulas" below' } },
    names: { what: 'formula', by: 'f' },
    prints: given => formulaText(given.text('f') ?? ''),
    link: null,
    block: null,
    example: '<Chem f="H2O"/>',
    shows: 'a formula: H₂O',
  },
  Tex: {
    attributes: {
      f: { type: 'text', required: true, says: 'the formula in TeX' },
      display: { type: 'text', choices: ['block'], says: '`block`: on a line of its own, as between `$$`' },
    },
    names: { what: 'mathematics', by: 'f' },
    prints: given => plainTex(given.text('f') ?? '', given.text('display') === 'block'),
    link: null,
    block: null,
    example: '<Tex f="E = mc^2"/>',
    shows: 'mathematics: *E* = *mc*²',
  },
  Fig: {
    attributes: {
      n: { type: 'text', required: true, says: 'the number of the figure, with the letter of a panel, or `table-1`' },
    },
    names: { what: 'figures', by: 'n' },
    prints: (given, { places }) => figureName(places, given.text('n') ?? '').replaceAll('\u00a0', ' '),
    link: 'whole',
    block: null,
    example: '<Fig n="6A"/>',
    shows: '"Fig. 6A": a link to the catalogued figure or table of the article',
  },
  Sec: {
    attributes: { n: { type: 'text', required: true, says: 'the number or name of the section' } },
    names: { what: 'section', by: 'n' },
    prints: (given, lookup) => sectionText(given.text('n') ?? '', lookup),
    link: 'whole',
    block: null,
    example: '<Sec n="2.6.1"/>',
    shows: '"Section 2.6.1", "Appendix A", or the title of a section without a number, as a link',
  },
  Finding: around(
    'findings',
    'the finding',
    'mark',
    '<Finding id="…">words</Finding>',
    'the claim, bound to its record',
  ),
  Material: around(
    'materials',
    'the material',
    'whole',
    '<Material id="…">words</Material>',
    'a link to the material, at its first mention in a section, where the text has room for one',
  ),
  Term: around(
    'terms',
    'the term',
    'whole',
    '<Term id="…">words</Term>',
    'a link to the glossary, made at the first mention in a chapter; a term may say that it is never one',
  ),
  Technique: around(
    'techniques',
    'the technique',
    'whole',
    '<Technique id="…">words</Technique>',
    'a link to the technique, at its first mention in a section, where the text has room for one',
  ),
  Chart: view('charts', 'chart', '<Chart id="…"/>', 'the chart'),
  Table: view('tables', 'table', '<Table id="…"/>', 'the table'),
  Note: {
    ...view(
      'notes',
      'note',
      '<Note id="…"/>',
      'the note beside the paragraph before it, where no words of a text bear it',
    ),
    around: around(
      'notes',
      'the note',
      'mark',
      '<Note id="…">words</Note>',
      'the words with a mark that leads to the note, which stands beside their paragraph',
    ),
  },
  Pathway: view('pathways', 'pathway', '<Pathway id="…"/>', 'the pathway, step by step'),
  Schematic: view('schematics', 'schematic', '<Schematic id="…"/>', 'the drawing with its caption', 'fig'),
  Picture: view(
    'pictures',
    'picture',
    '<Picture id="…"/>',
    'the picture as a figure, with its caption, who made it and its licence',
  ),
  Addition: {
    attributes: {
      refs: {
        type: 'numbers',
        required: true,
        says: 'the numbers of the later works, or their keys in quotation marks',
      },
    },
    names: { what: 'references', by: 'refs' },
    prints: 'words',
    link: null,
    block: null,
    holds: true,
    example: '<Addition refs={[209]}> … </Addition>',
    shows:
      'the paragraphs, lists and views between its tags, marked as added from later work; the tags stand on lines of their own, with empty lines around what they hold',
  },
} satisfies Record<string, ComponentRule>

export type ComponentName = keyof typeof components

type BlockOf<T> = T extends { block: { type: infer B } } ? B : never
/** The types of block that components make; `added` is that of components that a review adds. */
export type ViewType = BlockOf<(typeof components)[ComponentName]> | typeof addedBlock

/** The type of the blocks of components that a review adds. */
export const addedBlock = 'added'

/** The names of the engine's own components. */
export const componentNames = Object.keys(components) as ComponentName[]

const isBuiltIn = (name: string): name is ComponentName => Object.hasOwn(components, name)

/** The rules of the components that the review adds whose program runs in this process: there is one such review at most. */
let added: ReadonlyMap<string, ComponentRule> = new Map()

/** Has the texts know these components besides the engine's own, in place of those that were added before. */
export function addComponents(rules: ReadonlyMap<string, ComponentRule>): void {
  added = rules
}

/** The names of all components that a text may use. */
export const usableNames = (): string[] => [...componentNames, ...added.keys()]

/** The rule of a component; undefined for a name that is none's. */
export function ruleOf(name: ComponentName): ComponentRule
export function ruleOf(name: string | null | undefined): ComponentRule | undefined
export function ruleOf(name: string | null | undefined): ComponentRule | undefined {
  if (!name) return undefined
  return isBuiltIn(name) ? components[name] : added.get(name)
}

/** The rule of a component as it stands in a text; undefined for one that there is not. */
export function ruleAt({ name, children }: TextNode): ComponentRule | undefined {
  const rule = ruleOf(name)
  return rule?.around && (children ?? []).length > 0 ? rule.around : rule
}

/** The kind of record that a component names; null for one that names none. */
export function kindNamed(name: string): Kind | null {
  const what = ruleOf(name)?.names?.what ?? null
  return what === 'section' || what === 'formula' || what === 'mathematics' ? null : what
}

/** The components that name records of a kind. */
export const naming = (kind: Kind): ComponentName[] => componentNames.filter(name => kindNamed(name) === kind)

/** Whether a component wraps words of a line. */
export const wraps = ({ prints, holds }: ComponentRule): boolean => prints === 'words' && !holds
