import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { coverage, unusedWorks } from '../../src/core/audit/coverage.ts'
import { audit, checksOf, rulesOf } from '../../src/core/audit/index.ts'
import { balance, parseEquation } from '../../src/core/chem/index.ts'
import { laterWorks } from '../../src/core/corpus/later-works.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import { corpusOf } from '../exports/support/reviews.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stored: Record<string, Record<string, number>> = JSON.parse(
  readFileSync(new URL('coverage.json', import.meta.url), 'utf8'),
)
let corpus: Corpus
beforeAll(async () => {
  corpus = await corpusOf(root)
})

/** Whether somebody has said what is wrong with a record: in a note about it or, for a reference or a figure, in its own; of a reference also in what its work shows otherwise. */
function explained(kind: Kind, id: string): boolean {
  if (kind === 'references' && (corpus.get(kind, id)?.corrected ?? null) !== null) return true
  if (kind === 'references' || kind === 'figures') return (corpus.get(kind, id)?.note ?? null) !== null
  return corpus.records.notes.some(({ about }) => about.includes(id))
}

describe('the audit of the review', () => {
  it('leaves nothing inconsistent or open without a note', () => {
    const silent = [...audit(corpus)].flatMap(([key, checks]) => {
      const slash = key.indexOf('/')
      const known = explained(key.slice(0, slash) as Kind, key.slice(slash + 1))
      return known
        ? []
        : checks
            .filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'open')
            .map(({ rule }) => `${key}: ${rule}`)
    })
    expect(silent).toEqual([])
  })

  it('finds every reaction balanced in elements and charge', () => {
    const unbalanced = corpus.records.pathways.flatMap(({ id, steps }) =>
      steps.flatMap(({ equation }) => {
        const parsed = equation === null ? null : parseEquation(equation)
        return parsed && !(parsed.ok && balance(parsed.equation).balanced) ? [`${id}: ${equation}`] : []
      }),
    )
    expect(unbalanced).toEqual([])
  })

  it('judges every reference of the article, and every later one of a journal', () => {
    const asked = corpus.records.references.filter(
      ({ id, type }) => type === 'article-journal' || !laterWorks(corpus).has(id),
    )
    const unjudged = asked.filter(({ id }) => checksOf(corpus, 'references', id).length === 0)
    expect(unjudged.map(({ id }) => id)).toEqual([])
  })

  it('names an assumption wherever it leaves something open, and nowhere that it convicts', () => {
    const all = [...audit(corpus)].flatMap(([key, checks]) => checks.map(check => ({ key, ...check })))
    const wrong = all.filter(
      ({ verdict, assumption }) =>
        (verdict === 'inconsistent' && assumption !== null) || (verdict === 'open' && assumption === null),
    )
    expect(wrong.map(({ key, rule }) => `${key}: ${rule}`)).toEqual([])
  })

  it('applies each of its rules but those for what this article does not print', () => {
    const used = new Set([...audit(corpus).values()].flat().map(({ rule }) => rule))
    const idle = rulesOf(corpus)
      .map(({ id }) => id)
      .filter(id => !used.has(id))
    // It prints no equations, and no capacity of a phase; none of its values has lost a thousand.
    expect(idle.filter(id => !['balance', 'steps', 'charge-stage', 'far-from-fellows'].includes(id))).toEqual([])
  })

  it('is worked out once for a corpus', () => {
    expect(audit(corpus)).toBe(audit(corpus))
  })
})

describe('the coverage of the review', () => {
  it('falls in no section below what it was', () => {
    const fallen = coverage(corpus).flatMap(({ section, ...counts }) =>
      Object.entries(counts).flatMap(([what, count]) => {
        const least = stored[section]?.[what] ?? 0
        return count < least ? [`${section}: ${count} ${what}, once ${least}`] : []
      }),
    )
    expect(fallen).toEqual([])
    expect(Object.keys(stored).sort()).toEqual(corpus.sections.map(({ number }) => number).sort())
  })

  it('uses every work of the bibliography', () => {
    expect(unusedWorks(corpus)).toEqual([])
  })

  it('has well over a hundred notes', () => {
    expect(corpus.records.notes.length).toBeGreaterThan(150)
  })
})
