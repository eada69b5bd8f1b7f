import { beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/core/audit/index.ts'
import { en } from '../../src/core/catalogue/en/index.ts'
import { piecesOf } from '../../src/core/catalogue/say.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { en as rules } from '../../src/packs/electrochemistry/words/en.ts'
import { en as found } from '../../src/packs/electrochemistry/words/findings/en.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'
import { type Case, casesOf, corpusOfCase } from './support/court.ts'

/** Every text of a part of a catalogue. */
const textsIn = (part: unknown): string[] =>
  typeof part === 'string' ? [part] : Object.values(part as object).flatMap(textsIn)

/** What the rules find in English, as far as it is words that follow each other. */
const english = [en.judgements, en.told, en.rules, found, rules]
  .flatMap(textsIn)
  .flatMap(piecesOf)
  .flatMap(piece => ('text' in piece ? [piece.text.trim()] : []))
  .filter(text => /\p{L}{2}\s+\p{L}{2}/u.test(text))

/** A corpus as if its review were in another language; what authors wrote stays. */
const inLanguage = (corpus: Corpus, language: string): Corpus => ({
  ...corpus,
  review: { ...corpus.review, language },
})

interface Saying {
  key: string
  rule: string
  verdict: string
  texts: string[]
}

const sayingsOf = (corpus: Corpus): Saying[] =>
  [...audit(corpus)].flatMap(([key, checks]) =>
    checks.map(({ rule, verdict, detail, assumption, likely }) => ({
      ...{ key, rule, verdict },
      texts: [detail, assumption, likely].flatMap(text => text ?? []),
    })),
  )

let corpora: Corpus[]
beforeAll(async () => {
  const own = await corpusOf(reviews.own)
  const cases: Case[] = [...casesOf('truths.yaml'), ...casesOf('planted.yaml')]
  corpora = [own, ...cases.map(corpusOfCase)]
})

describe.each(['de', 'zh-Hans'])('what rules find, in a review in %s', language => {
  const both = () =>
    corpora.flatMap(corpus => {
      const told = sayingsOf(inLanguage(corpus, language))
      return sayingsOf(corpus).map((own, index) => ({ own, told: told[index] }))
    })

  it('is the same verdict on the same record', () => {
    for (const { own, told } of both())
      expect(told).toMatchObject({ key: own.key, rule: own.rule, verdict: own.verdict })
  })

  it('is said in that language, by every rule', () => {
    const untold = both().flatMap(({ own, told }) =>
      (told?.texts ?? []).filter(text => own.texts.includes(text) || /\{[a-z]\w*\}/.test(text)),
    )
    expect(untold).toEqual([])
  })

  it('has no words of English but those of the review', () => {
    const texts = both().flatMap(({ told }) => told?.texts ?? [])
    expect(
      texts.flatMap(text => english.filter(words => text.includes(words)).map(words => `${words}: ${text}`)),
    ).toEqual([])
  })
})

it('has a decimal comma in German where it computes', () => {
  const sums = corpora.flatMap(corpus =>
    sayingsOf(inLanguage(corpus, 'de')).flatMap(({ texts }) =>
      texts.flatMap(text => text.match(/= [\d\u202f.,]+ ?[\p{L}%]*/gu) ?? []),
    ),
  )
  expect(sums.filter(text => text.includes(','))).not.toEqual([])
  expect(sums.filter(text => /\d\.\d/.test(text))).toEqual([])
})
