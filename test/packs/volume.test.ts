import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { volumeGrowth } from '../../src/packs/electrochemistry/physics.ts'
import { saidOn, verdictOn } from '../audit/support/corpus.ts'

const volume = (value: number, more: object = {}) => ({ id: 'm', property: 'volume', value, unit: '%', ...more })
const change = (property: string, from: number, to: number, more: object = {}) => ({
  id: `${property}-${from}-${to}`.replaceAll('.', '-'),
  property,
  qualifier: 'change',
  from,
  to,
  unit: 'nm',
  ...more,
})

const of = (formula: string) => ({ materials: [{ id: 'it', formula }] })

describe('volume-geometry', () => {
  const wire = { body: 'wire' }
  const tube = { body: 'tube' }
  const across = (from: number, to: number, more: object = {}) =>
    change('diameter', from, to, { along: 'diameter', ...more })

  it('reckons a tube or a wire with the second power of its diameter', () => {
    expect(saidOn('volume-geometry', [volume(58, tube), across(135, 170, tube)])).toMatchObject({
      verdict: 'consistent',
      of: 'pair',
      with: 'diameter-135-170',
      detail: expect.stringContaining('across a tube, at a constant length, is a growth by 58.6'),
    })
    expect(saidOn('volume-geometry', [volume(580, tube), across(135, 170, tube)])?.verdict).toBe('open')
    expect(saidOn('volume-geometry', [volume(20, tube), across(135, 170, tube)])?.verdict).toBe('open')
  })

  it.each([
    [58, 'diameter-135-170'],
    [195, 'diameter-170-232'],
  ])('finds %d % in one of the steps that no phase tells apart', (value, step) => {
    const steps = [across(135, 170, tube), across(170, 232, tube)]
    expect(saidOn('volume-geometry', [volume(value, tube), ...steps])).toMatchObject({
      verdict: 'consistent',
      with: step,
    })
    expect(saidOn('volume-geometry', [volume(900, tube), ...steps])?.verdict).toBe('open')
  })

  it('can not tell what a length that is not given would have to be', () => {
    const found = saidOn('volume-geometry', [volume(336, tube), across(135, 232, tube)])
    expect(found?.verdict).toBe('cannot-be-checked')
    expect(found?.detail).toContain('its length must have become 1.48 times what it was, and no length is given')
  })

  it('takes the growth along a wire into account where it is given', () => {
    const long = { id: 'l', property: 'size', value: 60, unit: '%', along: 'axis', ...wire }
    const wide = { id: 'w', property: 'size', value: 45, unit: '%', along: 'diameter', ...wire }
    expect(saidOn('volume-geometry', [volume(240, wire), long, wide])?.verdict).toBe('consistent')
    expect(saidOn('volume-geometry', [volume(340, wire), long, wide])?.verdict).toBe('open')
  })

  it('reckons a particle with the third power, and layers with the first', () => {
    const particle = { body: 'particle' }
    expect(saidOn('volume-geometry', [volume(100, particle), across(135, 170, particle)])?.verdict).toBe('consistent')
    expect(saidOn('volume-geometry', [volume(58, particle), across(135, 170, particle)])?.verdict).toBe('open')
    const layers = { body: 'layers', along: 'layers' }
    const apart = change('spacing', 0.39, 0.47, { decimals: 2, ...layers })
    expect(saidOn('volume-geometry', [volume(20.5, { body: 'layers' }), apart])?.verdict).toBe('consistent')
    expect(saidOn('volume-geometry', [volume(75, { body: 'layers' }), apart])?.verdict).toBe('open')
  })

  it('can not tell with too few digits', () => {
    const apart = change('spacing', 0.38, 0.4, { decimals: 2, body: 'layers', along: 'layers' })
    for (const value of [1, 5.3, 10.6, 25])
      expect(saidOn('volume-geometry', [volume(value, { body: 'layers' }), apart])?.verdict).toBe('cannot-be-checked')
  })

  it('follows a length through its steps', () => {
    const steps = [across(135, 170, tube), across(170, 232, { formula: 'Na2Se', ...tube })]
    const last = { formula: 'Na2Se', ...tube }
    expect(saidOn('volume-geometry', [volume(195, last), ...steps])?.verdict).toBe('consistent')
    expect(saidOn('volume-geometry', [volume(86, last), ...steps])?.verdict).toBe('open')
  })

  it('compares nothing that is not said to be of the same body, or of another sample', () => {
    expect(saidOn('volume-geometry', [volume(58), across(135, 170, tube)])).toBeNull()
    for (const other of [{ body: null }, { along: null }, { refs: [2] }, { section: '2' }, { kind: 'theoretical' }])
      expect(saidOn('volume-geometry', [volume(58, tube), across(135, 170, { ...tube, ...other })])?.verdict).toBe(
        'cannot-be-checked',
      )
  })

  it('offers what else could be meant', () => {
    const likely = (value: number) => saidOn('volume-geometry', [volume(value, tube), across(105, 157, tube)])?.likely
    expect(likely(225)).toBeNull()
    expect(likely(330)).toMatch(/^“to” instead of “by”/)
  })

  it('agrees with the volume that it computes itself, whatever the body', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 141, max: 499 }),
        fc.constantFrom(['wire', 2] as const, ['tube', 2] as const, ['particle', 3] as const),
        (to, [body, power]) => {
          const value = Math.round(100 * volumeGrowth(to / 101, power))
          expect(saidOn('volume-geometry', [volume(value, { body }), across(101, to, { body })])?.verdict).toBe(
            'consistent',
          )
        },
      ),
    )
  })
})

describe('inserted-volume', () => {
  const on = (host: string, formula: string, value: number, more: object = {}) =>
    saidOn('inserted-volume', [volume(value, { formula, ...more })], of(host))

  it.each([
    ['Se', 'Li2Se', 88],
    ['Sn', 'KSn', 197],
    ['Se', 'Na0.5Se', 58],
    ['Sn', 'Na9Sn4', 250],
  ])('%s to %s by %d % fits the known compounds', (host, formula, value) => {
    expect(on(host, formula, value)).toMatchObject({ verdict: 'consistent', of: 'value', likely: null })
  })

  it('leaves open what does not, and says what would fit', () => {
    expect(on('Sn', 'Na2Sn', 60)).toMatchObject({
      verdict: 'open',
      of: 'formula',
      likely: '{NaSn2}, with the two numbers exchanged, at 19.4 cm³ for each mole of Na.',
    })
    expect(on('Ge', 'Na1.6Ge', 300)).toMatchObject({
      verdict: 'open',
      of: 'value',
      likely: expect.stringContaining('a growth by 200'),
    })
  })

  it('is in doubt about a tenth and a tenfold of what fits', () => {
    for (const value of [25, 2500]) expect(on('Sn', 'Na9Sn4', value)?.verdict).toBe('open')
  })

  it('allows a measured growth more than a computed one', () => {
    expect(on('Sn', 'KSn', 197)?.verdict).toBe('consistent')
    expect(on('Sn', 'KSn', 197, { kind: 'theoretical' })?.verdict).toBe('open')
  })

  it('convicts what no volume can do', () => {
    expect(on('Sn', 'KSn', -116)?.verdict).toBe('inconsistent')
  })

  it('says nothing of layers, of compounds, and of phases whose crystal is known', () => {
    expect(on('C', 'LiC12', 5)).toBeNull()
    expect(on('P', 'Na0.17P', 5)).toBeNull()
    expect(on('SnO2', 'Na2Sn', 60)).toBeNull()
    expect(on('Sn', 'Na15Sn4', 42)).toBeNull()
    expect(saidOn('inserted-volume', [volume(60)], of('Sn'))).toBeNull()
  })
})

describe('reaction-volume', () => {
  const on = (host: string, formula: string | null, value: number, more: object = {}) =>
    saidOn('reaction-volume', [volume(value, { formula, ...more })], of(host))

  it.each([
    ['Sn', 'Na15Sn4', 420],
    ['Sb', 'Mg3Sb2', 116],
    ['Se', 'ZnSe', 64],
    ['FeS2', 'Fe + Na2S', 281],
    ['Li', 'Li2O', -43],
  ])('%s to %s by %d %% is that of the crystals', (host, formula, value) => {
    expect(on(host, formula, value, { ion: null })?.verdict).toBe('consistent')
  })

  it.each([
    ['Sn', 'Na15Sn4', 520, '“to” instead of “by”'],
    ['Sn', 'Na15Sn4', 73, 'linear instead of volume'],
    ['Sn', 'Na15Sn4', 128, 'a diameter at constant length'],
  ])('%s to %s by %d %% may have been meant otherwise: %s', (host, formula, value, likely) => {
    expect(on(host, formula, value)).toMatchObject({ verdict: 'open', likely: expect.stringContaining(likely) })
  })

  it('takes the reaction of the record, or the equation of the pathway that names it', () => {
    const reaction = { host: 'Sb2S3', product: '2 Na3Sb + 3 Na2S', electrons: 12 }
    expect(on('Sb2S3', null, 54, { reaction })).toMatchObject({
      verdict: 'open',
      with: null,
      likely: 'linear instead of volume: 3.62^(1/3) − 1 = 53.5\u00a0%.',
    })
    const pathways = [
      {
        id: 'p',
        steps: [
          { phases: ['NiO'] },
          { phases: ['Ni', 'Na2O'], equation: 'NiO + 2 Na+ + 2 e- -> Ni + Na2O', volumeChange: 'm' },
        ],
      },
    ]
    const found = saidOn('reaction-volume', [volume(196, { ion: 'Na' })], { ...of('NiO'), pathways })
    expect(found).toMatchObject({ verdict: 'consistent', with: 'p' })
  })

  it('says nothing where a phase is not known, or how much of it forms', () => {
    expect(on('Ge', 'Na1.6Ge', 300)).toBeNull()
    expect(on('MnO2', 'Na_xMnO2', 217)).toBeNull()
    expect(on('CuO', 'Cu2O + Cu', 10)).toBeNull()
    expect(on('NiO', 'Na2O', 10, { ion: 'Na' })).toBeNull()
  })

  it('convicts what no volume can do', () => {
    expect(on('Sb', 'Mg3Sb2', -116)?.verdict).toBe('inconsistent')
  })
})

describe('length-change', () => {
  const wall = { body: 'tube', along: 'wall' }
  const on = (value: number, more: object = wall) =>
    saidOn('length-change', [
      { id: 'm', property: 'size', value, unit: '%', ...wall },
      change('spacing', 3.38, 3.67, { unit: 'Å', ...more }),
    ])

  it('compares a percentage with the same length of the same body', () => {
    expect(on(8.6)).toMatchObject({ verdict: 'consistent', of: 'pair', with: 'spacing-3-38-3-67' })
    expect(on(13.7)?.verdict).toBe('open')
  })

  it('takes that one of several lengths which fits', () => {
    const two = [change('spacing', 3.38, 3.67, wall), change('spacing', 4, 4.8, wall)]
    const grown = (value: number) =>
      saidOn('length-change', [{ id: 'm', property: 'size', value, unit: '%', ...wall }, ...two])
    expect(grown(20)).toMatchObject({ verdict: 'consistent', with: 'spacing-4-4-8' })
    expect(grown(8.6)).toMatchObject({ verdict: 'consistent', with: 'spacing-3-38-3-67' })
    expect(grown(50)?.verdict).toBe('open')
  })

  it('compares no wall with what lies between layers', () => {
    expect(on(13.7, { body: 'layers', along: 'layers' })?.verdict).toBe('cannot-be-checked')
    expect(on(13.7, { body: 'tube' })?.verdict).toBe('cannot-be-checked')
  })

  it('agrees with the growth of any pair', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 1, max: 500 }), (from, more) => {
        const value = Math.round((1000 * more) / from) / 10
        const along = { body: 'wire', along: 'diameter' }
        const pair = [
          { id: 'm', property: 'size', value, unit: '%', ...along },
          change('diameter', from, from + more, along),
        ]
        expect(verdictOn('length-change', pair)).toBe('consistent')
      }),
    )
  })
})

describe('known-spacing', () => {
  const planes = (formula: string, value: number, decimals = 3) =>
    saidOn('known-spacing', [{ id: 'm', property: 'planes', value, unit: 'nm', decimals, formula }])
  const layers = (formula: string | null, value: number, unit = 'nm') =>
    saidOn('known-spacing', [{ id: 'm', property: 'spacing', value, unit, formula }], of('C'))

  it.each([
    ['Li', 0.248, '110'],
    ['Na2O', 0.32, '111'],
    ['Zn', 0.247, '002'],
    ['MgO', 0.211, '200'],
  ])('finds the planes of %s at %d nm', (formula, value, indices) => {
    expect(planes(formula, value)).toMatchObject({
      verdict: 'consistent',
      detail: expect.stringContaining(`(${indices})`),
    })
  })

  it('is in doubt about distances that no wide planes have', () => {
    expect(planes('Na', 0.248)?.verdict).toBe('open')
    expect(planes('Li2O', 0.32)?.verdict).toBe('open')
    expect(planes('MgO', 0.121)?.verdict).toBe('open')
  })

  it('knows how far layers are apart', () => {
    expect(layers('LiC6', 0.37)?.verdict).toBe('consistent')
    expect(layers('KC8', 0.335)?.verdict).toBe('open')
    expect(layers('LiC6', 0.37, 'Å')?.verdict).toBe('open')
  })

  it('says nothing of carbons but where no carbon has such layers', () => {
    for (const value of [0.34, 0.38, 0.43]) expect(layers(null, value)).toBeNull()
    expect(layers(null, 4.3)?.verdict).toBe('open')
  })
})

describe('speed-ratio', () => {
  const speed = (id: string, value: number, ion: string, more: object = {}) => ({
    id,
    property: 'speed',
    value,
    unit: 'nm/s',
    ion,
    ...more,
  })
  const on = (value: number, speeds: object[]) =>
    verdictOn('speed-ratio', [
      { id: 'm', property: 'ratio', value, unit: 'times' },
      ...(speeds as Record<string, unknown>[]),
    ])

  it('divides the two speeds, and takes a round number for what it is', () => {
    const pair = [speed('a', 0.47, 'Na'), speed('b', 10, 'Li')]
    expect(on(20, pair)).toBe('consistent')
    expect(on(30, pair)).toBe('consistent')
    expect(on(10, pair)).toBe('open')
    expect(on(50, pair)).toBe('open')
  })

  it('needs one speed of each of two ions', () => {
    const pair = [speed('a', 0.47, 'Na'), speed('b', 10, 'Li')]
    expect(on(20, pair.slice(1))).toBe('cannot-be-checked')
    expect(on(20, [...pair, speed('c', 5, 'Li')])).toBe('cannot-be-checked')
    expect(on(4, [speed('a', 12, 'Na'), speed('b', 3, 'Na')])).toBe('cannot-be-checked')
  })

  it('divides by no zero and by no bound', () => {
    expect(on(20, [speed('a', 0, 'Na'), speed('b', 10, 'Li')])).toBe('cannot-be-checked')
    const bound = speed('a', 1, 'Na', { qualifier: 'less-than' })
    for (const value of [3, 10, 50]) expect(on(value, [bound, speed('b', 10, 'Li')])).toBe('cannot-be-checked')
  })
})
