import { describe, expect, it } from 'vitest'
import type { CslItem } from '../../src/outputs/cite/csl.ts'
import { type StyleId, styles } from '../../src/outputs/cite/styles.ts'
import { citationHtml } from '../../src/outputs/cite/texts.ts'

const two = [
  { family: 'Berg', given: 'A.' },
  { family: 'Tal', given: 'C.' },
]
const article: CslItem = {
  ...{ id: 'article', type: 'article-journal', title: 'Zinn unter dem Mikroskop', author: two, language: 'de' },
  ...{ 'container-title': 'J. Tin', issued: { 'date-parts': [[2019]] }, volume: '12', page: '34' },
}
const chapter: CslItem = {
  ...{ id: 'chapter', type: 'chapter', title: 'Ice', author: two, editor: two, 'container-title': 'Snow' },
  ...{ publisher: 'Press', edition: '2', page: '3-9' },
}
const page: CslItem = {
  ...{ id: 'page', type: 'webpage', title: 'Frost', author: two, URL: 'https://frost.example.org/' },
  accessed: { 'date-parts': [[2025, 5, 4]] },
}
const dated: CslItem = {
  ...{ id: 'dated', type: 'article-newspaper', title: 'Snow', author: two, 'container-title': 'J. Snow', page: '3' },
  issued: { 'date-parts': [[2026, 3, 1]] },
}
const cut: CslItem = { ...article, id: 'cut', custom: { others: true } }
const retracted: CslItem = { ...article, id: 'retracted', status: 'retracted' }

const text = (style: StyleId, item: CslItem, language: string): string =>
  citationHtml(style, item, language).replace(/<[^>]*>/g, '')

describe('a citation', () => {
  it.each([
    ['de', 'rsc', article, 'A. Berg und C. Tal, J. Tin, 2019, 12, 34.'],
    [
      'de',
      'apa',
      chapter,
      'Berg, A., &#38; Tal, C. (o. J.). Ice. In A. Berg &#38; C. Tal (Hrsg.), Snow (2. Aufl., S. 3–9). Press.',
    ],
    ['de', 'vancouver', chapter, 'Berg A, Tal C. Ice. In: Berg A, Tal C, Herausgeber. Snow. 2. Aufl. Press; S. 3–9.'],
    [
      'de',
      'apa',
      page,
      'Berg, A., &#38; Tal, C. (o. J.). Frost. Abgerufen 4. Mai 2025, von https://frost.example.org/',
    ],
    [
      'de',
      'vancouver',
      page,
      'Berg A, Tal C. Frost [Internet]. [zitiert 4. Mai 2025]. Verfügbar unter: https://frost.example.org/',
    ],
    ['de', 'rsc', cut, 'A. Berg, C. Tal et al., J. Tin, 2019, 12, 34.'],
    ['de', 'rsc', retracted, 'A. Berg und C. Tal, J. Tin, 2019, 12, 34. [zurückgezogen]'],
    ['de', 'apa', dated, 'Berg, A., &#38; Tal, C. (2026, 1. März). Snow. J. Snow, 3.'],
    ['zh', 'apa', dated, 'Berg, A., &#38; Tal, C. (2026, 3月1日). Snow. J. Snow, 3.'],
    ['zh', 'apa', page, 'Berg, A., &#38; Tal, C. (不详). Frost. 取读于 2025年5月4日, 从 https://frost.example.org/'],
    [
      'zh',
      'vancouver',
      page,
      'Berg A, Tal C. Frost [网际网络]. [见引于 2025年5月4日]. 载于: https://frost.example.org/',
    ],
    ['zh', 'rsc', cut, 'A. Berg, C. Tal等, J. Tin, 2019年, 12, 34.'],
  ] as const)('in %s as %s prints it has the words of the language', (language, style, item, expected) => {
    expect(text(style, item, language).replaceAll('\u00a0', ' ')).toBe(expected)
  })

  it('is the English one in a language that the interface does not speak', () => {
    for (const { id } of styles)
      for (const item of [article, chapter, page, cut]) expect(text(id, item, 'he')).toBe(text(id, item, 'en'))
  })

  it('is the same in a language whatever was printed in others before', () => {
    const before = styles.map(({ id }) => text(id, { ...page }, 'en'))
    for (const { id } of styles) text(id, { ...page }, 'zh')
    expect(styles.map(({ id }) => text(id, { ...page }, 'en'))).toEqual(before)
  })
})
