import type { Use } from '../types.ts'

/** How an attribute is written. */
export interface AttributeRule {
  required?: true
  /** `text` in quotes; `numbers` as a list in braces. */
  type: 'text' | 'numbers'
  /** The values that it may have, where they are few. */
  choices?: readonly string[]
}

/** What a component of the text takes. */
export interface ComponentRule {
  attributes: Record<string, AttributeRule>
  /** Whether it wraps words. */
  wraps: boolean
  /** In a line of text, or on a line of its own. */
  place: 'line' | 'block'
  /** An example of its use, for hints. */
  example: string
}

const id = { required: true, type: 'text' } as const
const inLine = (attributes: ComponentRule['attributes'], example: string): ComponentRule => ({
  attributes,
  wraps: false,
  place: 'line',
  example,
})
const around = (example: string): ComponentRule => ({ attributes: { id }, wraps: true, place: 'line', example })
const view = (example: string): ComponentRule => ({ attributes: { id }, wraps: false, place: 'block', example })

/** Every component that a section's text may use. */
export const components: Record<Use['component'], ComponentRule> = {
  Q: inLine(
    {
      id,
      form: { type: 'text', choices: ['symbol', 'words', 'from', 'to', 'min', 'max'] },
      condition: { type: 'text' },
    },
    '<Q id="…"/>',
  ),
  Cite: inLine({ refs: { required: true, type: 'numbers' } }, '<Cite refs={[7, 12]}/>'),
  Chem: inLine({ f: { required: true, type: 'text' } }, '<Chem f="H2O"/>'),
  Fig: inLine({ n: { required: true, type: 'text' } }, '<Fig n="6A"/>'),
  Sec: inLine({ n: { required: true, type: 'text' } }, '<Sec n="2.6.1"/>'),
  Finding: around('<Finding id="…">words</Finding>'),
  Material: around('<Material id="…">words</Material>'),
  Term: around('<Term id="…">words</Term>'),
  Technique: around('<Technique id="…">words</Technique>'),
  Chart: view('<Chart id="…"/>'),
  Table: view('<Table id="…"/>'),
  Note: view('<Note id="…"/>'),
  Pathway: view('<Pathway id="…"/>'),
  Schematic: view('<Schematic id="…"/>'),
}

/** Whether a name is that of a component. */
export const isKnown = (name: string): name is Use['component'] => Object.hasOwn(components, name)
