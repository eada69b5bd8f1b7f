import { describe, expect, it } from 'vitest'
import { type Case, casesOf, verdictsOn } from './support/court.ts'

const judged = (one: Case) => ({ ...one, said: verdictsOn(one) })
const truths = casesOf('truths.yaml').map(judged)
const planted = casesOf('planted.yaml').map(judged)
type Judged = ReturnType<typeof judged>

/** Kinds of fault that no rule of the audit looks for. */
const beyond = new Set(['front-diffusion', 'magnitude'])

/** Cases with what the audit says of each, one a line. */
const table = (cases: readonly Judged[]): string =>
  cases
    .map(one => {
      const said = one.said.map(({ rule, verdict, detail }) => `    ${verdict} ${rule}: ${detail}`)
      return [`${one.rules.join(', ')} | ${one.id}: ${one.says}`, ...said].join('\n')
    })
    .join('\n')

const has = ({ said }: Judged, verdict: string): boolean => said.some(check => check.verdict === verdict)

describe('the court', () => {
  it('has truths of every rule and of seven ions before it', () => {
    expect(truths.length).toBeGreaterThanOrEqual(80)
    expect(planted.length).toBeGreaterThanOrEqual(40)
    const ions = new Set(truths.map(({ ion }) => ion))
    for (const ion of ['Li', 'Na', 'K', 'Mg', 'Ca', 'Zn', 'Al']) expect(ions).toContain(ion)
    const rules = new Set(truths.flatMap(({ said }) => said.map(({ rule }) => rule)))
    for (const rule of [
      ...['theoretical-capacity', 'capacity-limit', 'charge-stage', 'c-rate', 'cycling-time', 'share', 'speed-ratio'],
      ...[
        'reaction-volume',
        'volume-geometry',
        'known-spacing',
        'length-change',
        'energy-density',
        'standard-potential',
      ],
    ])
      expect(rules).toContain(rule)
  })

  it('convicts no truth', () => {
    const convicted = truths.filter(one => has(one, 'inconsistent'))
    expect(convicted.length, table(convicted)).toBe(0)
  })

  it('leaves at most one truth in ten open', () => {
    const open = truths.filter(one => has(one, 'open'))
    expect(open.length / truths.length, table(open)).toBeLessThanOrEqual(0.1)
  })

  it('lets at most one planted error in eight pass', () => {
    const known = planted.filter(({ rules }) => !rules.every(rule => beyond.has(rule)))
    const passed = known.filter(one => !has(one, 'inconsistent') && !has(one, 'open'))
    expect(passed.length / known.length, table(passed)).toBeLessThanOrEqual(1 / 8)
  })
})
