import type { Kind } from '../../kinds/types.ts'
import type { Given } from './attributes.ts'
import { addedBlock, type ComponentRule } from './components.ts'

/** An attribute of a component that a review adds: text in quotes. */
interface AddedAttribute {
  /** What it says, for whoever writes it. */
  says: string
  required?: boolean
  /** The values that it may have, where they are few. */
  choices?: readonly string[]
}

/** A component of the text that a review adds. */
export interface AddedComponent {
  /** As the text names it: `Stars` for `<Stars n="3"/>`. */
  name: string
  /** `line`: among the words of a paragraph; `block`: on a line of its own, as a view of the record that it names. */
  place: 'line' | 'block'
  /** Whether it wraps words of its line. */
  wraps?: boolean
  /** Whether its file makes a link of it: a link holds no other. */
  links?: boolean
  attributes: Readonly<Record<string, AddedAttribute>>
  /** The kind of record that it names, and the attribute that does: the record is shown where it stands. */
  names?: { kind: Kind | (string & {}); by: string }
  /** What stands for it in a text without markup, from its attributes; nothing where this is left out. */
  prints?: (given: Readonly<Record<string, string>>) => string
  /** The Astro file that draws it, below `extensions/`. */
  file: string
  example: string
  /** What a reader gets to see. */
  shows: string
}

/** The rules of components that a review adds, by their names. */
export const rulesOfAdded = (components: readonly AddedComponent[]): Map<string, ComponentRule> =>
  new Map(components.map(component => [component.name, ruleFor(component)]))

function ruleFor(component: AddedComponent): ComponentRule {
  const { name, place, attributes, names, example, shows } = component
  return {
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, { says, required, choices }]) => [
        key,
        { type: 'text', says, ...(required ? { required: true as const } : {}), ...(choices ? { choices } : {}) },
      ]),
    ),
    names: names ? { what: names.kind as Kind, by: names.by } : null,
    prints: component.wraps ? 'words' : given => printed(component, given),
    link: component.links ? 'whole' : null,
    block: place === 'block' ? { type: addedBlock, anchor: name.toLowerCase() } : null,
    example,
    shows,
  }
}

function printed({ attributes, prints }: AddedComponent, given: Given): string {
  const texts = Object.keys(attributes).flatMap(key => {
    const text = given.text(key)
    return text === null ? [] : [[key, text]]
  })
  return prints?.(Object.fromEntries(texts)) ?? ''
}
