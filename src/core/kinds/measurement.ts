import { type Measurement, measurement as schema } from '../schema/measurement.ts'
import { formatQuantity } from '../units/index.ts'
import { shared } from './home.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { named, works } from './named.ts'

/** A quantity that somebody reported. */
export const measurement = {
  one: 'measurement',
  many: 'measurements',
  called: { one: 'quantity', many: 'quantities' },
  description: 'Quantities that somebody reported, each with its conditions and its source.',
  schema,

  home: { page: shared },
  numbered: false,
  about: ({ property, material }) => (material ? `${property} of ${material}` : property),
  ofMaterial: true,
  states: (record, { units }) => {
    const unit = units.find(({ id }) => id === record.unit)
    return unit ? formatQuantity(record, unit, 'words') : ''
  },

  names: ({ refs, material }) => [
    ...works(refs),
    ...(material === null ? [] : [named('materials', material, 'material')]),
  ],
  noted: true,
  helper: false,
  placed: true,
  strict: [],

  asked: {
    fields: ['property', 'kind', 'qualifier', 'material', 'class', 'section', 'origin', 'formula'],
    faceted: true,
  },
  listed: 'quantities',
  explored: true,
  searched: true,
  cited: true,
  leading: [
    ...['id', 'url', 'section', 'material', 'formula', facetsHere, 'property', 'qualifier'],
    ...['value', 'min', 'max', 'from', 'to', 'unit', 'ucum', 'conditions'],
    ...['kind', 'refs', 'figure', 'origin', 'note', 'checks'],
  ],
} as const satisfies KindOf<Measurement>
