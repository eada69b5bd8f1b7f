import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { publishedKinds } from '../../src/core/corpus/published-kinds.ts'
import { kinds } from '../../src/core/kinds/kinds.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import { contractRecords, schemasOf } from '../../src/outputs/exports/contract-records.ts'
import { columns } from '../../src/outputs/exports/files.ts'
import { allReviews, corpusOf, dataTexts, reviews } from './support/reviews.ts'

/**
 * The keys that other programs rely on, in their order; `*` stands for the review's facets. A line may grow at its end
 * when the contract does. Nothing in it is ever renamed, moved or taken out.
 */
const frozen: Record<Kind, string> = {
  measurements:
    'id url section material formula * property qualifier value min max from to unit ucum conditions kind refs figure origin note checks decimals approximate body along standing source_verdict source_value notes grounds sources',
  findings:
    'id url section statement materials * phases refs figure origin note compares checks quantities standing source_verdict source_value notes grounds sources',
  pathways:
    'id url section material * steps refs figure origin title note checks standing source_verdict source_value notes grounds sources',
  notes: 'id url section about description evidence refs severity title meant confidence blames doubts sources',
  'source-checks':
    'id url about ref verdict tells qualifier value min max from to unit ucum uncertainty conditions role read version says locator at on sha256 of',
  challenges: 'id url section statement * solution refs origin',
  references: 'id url type author title container-title year volume issue page publisher DOI URL note checks',
  materials: 'id url name formula aliases class description checks',
  techniques: 'id url name short class section summary setup strengths limits refs',
  figures: 'id url type section title panels refs copyright note checks',
  terms: 'id url term short aliases definition',
  charts: 'id url section title reading caption type query rows group detail colour unit scale axis sort',
  tables: 'id url section title caption query rows columns sort',
  schematics: 'id url section title caption * height shapes parts quantities refs frames toScale',
  pictures: 'id url file title alt caption credit licence refs original',
}

describe.each(Object.entries(allReviews))('the data of the review %s', async (_name, root) => {
  const corpus = await corpusOf(root)
  const facets = corpus.vocabulary.facets.map(({ id }) => id)
  const promised = (kind: Kind) => frozen[kind].split(' ').flatMap(key => (key === '*' ? facets : [key]))
  const files = dataTexts(corpus)
  const file = (path: string) => files.get(path) ?? ''

  it.each(kinds)('keep the keys of %s, in their order', kind => {
    const wanted = promised(kind)
    expect(columns(corpus, kind).flatMap(({ name }) => (wanted.includes(name) ? [name] : []))).toEqual(wanted)
  })

  it.each(kinds)('have every key in every one of the %s', kind => {
    const schema = schemasOf(corpus)[kind]
    const keys = Object.keys(schema.shape)
    for (const record of contractRecords(corpus, kind)) {
      expect(Object.keys(record)).toEqual(keys)
      expect(schema.safeParse(record).error?.issues ?? []).toEqual([])
    }
  })

  it.each([...publishedKinds(corpus), 'sections', 'checks'])(
    'have a JSON file of %s that fits its JSON Schema',
    kind => {
      const schema = JSON.parse(file(`schema/${kind}.json`))
      const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
      validate(JSON.parse(file(`${kind}.json`)))
      expect(validate.errors ?? []).toEqual([])
    },
  )

  it('say what every column means', () => {
    const silent = kinds.flatMap(kind =>
      columns(corpus, kind)
        .filter(({ description }) => description === '')
        .map(({ name }) => `${kind}.${name}`),
    )
    expect(silent).toEqual([])
  })

  it('name a reference by the number of the bibliography', () => {
    const ids = (JSON.parse(file('references.json')) as { id: string }[]).map(({ id }) => id)
    expect(ids).toEqual(corpus.records.references.map(({ id }) => `ref-${id}`))
  })

  it('list the sections with what they cite and show', () => {
    const sections = JSON.parse(file('sections.json')) as Record<string, unknown>[]
    expect(sections.map(section => Object.keys(section).join(' '))).toEqual(
      corpus.sections.map(() => 'number title url refs records hash'),
    )
    expect(sections.map(({ number }) => number)).toEqual(corpus.sections.map(({ number }) => number))
  })

  it('hold text without markup', () => {
    const texts = contractRecords(corpus, 'findings').map(({ statement }) => String(statement))
    expect(texts.filter(text => /[{}]|\*\S/.test(text))).toEqual([])
  })
})

it('has the keys of a measurement exactly as they were promised', async () => {
  const [first = {}] = contractRecords(await corpusOf(reviews.own), 'measurements')
  const promised = [
    ...['id', 'url', 'section', 'material', 'formula', 'system', 'ion', 'mechanism', 'process', 'technique'],
    ...['property', 'qualifier', 'value', 'min', 'max', 'from', 'to', 'unit', 'ucum', 'uncertainty', 'conditions'],
    ...['kind', 'refs', 'figure', 'origin', 'note', 'checks'],
  ]
  expect(Object.keys(first).slice(0, promised.length)).toEqual(promised)
})
