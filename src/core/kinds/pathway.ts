import { type Pathway, pathway as schema } from '../schema/pathway.ts'
import { shared } from './home.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { named, works } from './named.ts'

/** An ordered sequence of phases. */
export const pathway = {
  one: 'pathway',
  many: 'pathways',
  called: { one: 'pathway', many: 'pathways' },
  description: 'Ordered sequences of phases, with their reactions.',
  schema,

  home: { page: shared },
  numbered: false,
  about: ({ material }) => material,
  ofMaterial: true,

  names: ({ refs, material, steps }) => [
    ...works(refs),
    named('materials', material, 'material'),
    ...steps.flatMap(({ volumeChange }, step) =>
      volumeChange === null ? [] : [named('measurements', volumeChange, 'steps', step, 'volumeChange')],
    ),
  ],
  noted: true,
  helper: false,
  placed: true,
  view: 'pathway',
  strict: [],

  asked: null,
  listed: 'pathways',
  explored: true,
  searched: true,
  cited: true,
  leading: ['id', 'url', 'section', 'material', facetsHere, 'steps', 'refs', 'figure', 'origin'],
} as const satisfies KindOf<Pathway>
