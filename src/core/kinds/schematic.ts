import { type Schematic, schematic as schema } from '../schema/schematic.ts'
import type { KindOf } from './kind-of.ts'
import { namedIn, works } from './named.ts'

/** A drawing of how something is built or works. */
export const schematic = {
  one: 'schematic',
  many: 'schematics',
  called: { one: 'schematic', many: 'schematics' },
  description: 'Drawings of how something is built or works, as shapes with their labels.',
  schema,

  home: { list: 'schematics/', anchor: 'fig-' },
  numbered: false,
  about: () => '',

  names: ({ refs, quantities }) => [...works(refs), ...namedIn('measurements', quantities, 'quantities')],
  noted: false,
  helper: false,
  placed: false,
  view: 'fig',
  strict: [],

  asked: null,
  listed: null,
  explored: false,
  searched: false,
  cited: true,
  leading: ['id', 'url'],
} as const satisfies KindOf<Schematic>
