import { beforeAll, describe, expect, it } from 'vitest'
import { openIndex } from '../../bench/search.ts'
import { indexFiles } from '../../src/outputs/search/files.ts'
import { type Found, search } from '../../src/outputs/search/search.ts'
import { subjectsOf } from '../../src/outputs/search/subjects.ts'
import { searchEntries, wordingOf } from '../../src/site/context/search.ts'
import { reviewCorpus } from './support/review.ts'

/** Small reviews in other languages, and what readers of each find by what they type. */
const reviews = [
  {
    name: 'deutsch',
    finds: [
      ['Äschenruß', 'm/aeschenruss/'],
      ['aschenruss', 'm/aeschenruss/'],
      ['AESCHEN', 'm/aeschenruss/'],
      ['aeschenruß', 'm/aeschenruss/'],
      ['Äschenruss', 'm/aeschenruss/'],
      ['überspannung', 'glossary/#ueberspannung'],
      ['uberspann', 'glossary/#ueberspannung'],
      ['ueberspannung', 'glossary/#ueberspannung'],
      ['Ueberspannungen', 'glossary/#ueberspannung'],
      ['Roentgenbeugung', 'verfahren/roentgen/'],
      ['weisses Zinn', 'm/zinn/'],
      ['weißem Zinn', 'm/zinn/'],
      ['Elektroden', 'glossary/#elektrode'],
      ['Natriierungen', 'glossary/#natriierung'],
      ['Transmissionselektronenmikroskopien', 'verfahren/tem/'],
      ['Röntgenbeugung', 'verfahren/roentgen/'],
      ['Abschnitt 1.1', 's/1.1/'],
      ['§ 1.1', 's/1.1/'],
      ['[2]', 'ref/2/'],
      ['197.5 %', 'r/zinn-kalium/'],
      ['12 500 Zyklen', 'r/zinn-zyklen/'],
      ['Öztürk', 'ref/1/'],
      ['Oeztuerk', 'ref/1/'],
      ['Ozturk', 'ref/1/'],
      ['Öztürk, B.', 'ref/1/'],
      ['https://elektroden.internal/verfahren/tem/', 'verfahren/tem/'],
      ['file:///C:/Atlas/m/zinn/index.html', 'm/zinn/'],
    ],
  },
  {
    name: 'zhongwen',
    finds: [
      ['炭黑', 'm/aeschenruss/'],
      ['炭', 'm/aeschenruss/'],
      ['过电位', 'glossary/#ueberspannung'],
      ['电位', 'glossary/#ueberspannung'],
      ['透射电子', 'verfahren/tem/'],
      ['钾电池用碳', 'ref/2/'],
      ['陈静', 'ref/2/'],
      ['无人知晓', null],
      ['ＴＥＭ', 'verfahren/tem/'],
      ['§ 1.1', 's/1.1/'],
      ['[2]', 'ref/2/'],
    ],
  },
  {
    name: 'ivrit',
    finds: [
      ['נענע', 'm/nana/'],
      ['נַעֲנַע', 'm/nana/'],
      ['נענ', 'm/nana/'],
      ['חליטה', 'glossary/#halita'],
      ['sencha', 'm/sencha/'],
      ['לוי', 'ref/1/'],
      ['ספר התה', 'ref/1/'],
      ['ספרים', null],
    ],
  },
] as const

describe.each(reviews)('the search of the small review $name', ({ name, finds }) => {
  let ask: (query: string) => Promise<Found>
  beforeAll(async () => {
    const corpus = await reviewCorpus(`test/fixtures/sound/${name}`)
    const files = indexFiles(searchEntries(corpus), subjectsOf(corpus), wordingOf(corpus))
    const { source } = openIndex(files)
    ask = query => search(source, query, 10)
  })
  const first = async (query: string) => {
    const { best, complete } = await ask(query)
    return complete ? (best[0]?.thing.path ?? null) : null
  }

  it.each<readonly [string, string | null]>(finds)('finds %s at %s', async (query, path) =>
    expect(await first(query)).toBe(path),
  )
})
