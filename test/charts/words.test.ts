import { describe, expect, test } from 'vitest'
import type { Measurement } from '../../src/core/kinds/measurement.ts'
import { detailFields } from '../../src/core/query/finds.ts'
import { fieldText } from '../../src/outputs/charts/words.ts'
import { bridges } from './source.ts'

describe('what a chart says beside a value', () => {
  const source = bridges()
  const [material] = source.records.materials
  const [any] = source.records.measurements
  if (!material || !any) throw new Error('the bridges have no records')
  const full: Measurement = {
    ...any,
    material: material.id,
    formula: 'SiO2',
    kind: 'theoretical',
    note: 'Seen once.',
    conditions: [
      { ...any, property: 'wind', unit: 'm/s', value: 3, qualifier: 'exact' } as Measurement['conditions'][0],
    ],
  }

  test.each(detailFields)('is known for the field %s, which a chart may ask for', field => {
    expect(fieldText(source, full, field)).toMatch(/\S/)
  })
})
