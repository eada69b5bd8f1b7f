import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import { coins } from '../../src/outputs/cite/coins.ts'
import type { CslItem, CslName } from '../../src/outputs/cite/csl.ts'
import { ris } from '../../src/outputs/cite/ris.ts'
import { bibliographicTags } from '../../src/outputs/metadata/tags.ts'
import { factsOf } from '../metadata/support/facts.ts'
import { edit, load, tea } from '../permalinks/support/review.ts'

/** Names of every shape, each with the two parts in which a library keeps it: the family's, or a body's, and the given one. */
const shapes: [name: string, CslName, kept: [string, string]][] = [
  ['of one word', { family: 'Plato' }, ['Plato', '']],
  ['of two words, none of them given', { family: 'Ibn Sina' }, ['Ibn Sina', '']],
  ['with a suffix and none given', { family: 'King', suffix: 'Jr.' }, ['King Jr.', '']],
  ['with "and" in it and none given', { family: 'Rope and Ladder' }, ['Rope and Ladder', '']],
  ['of two parts', { family: 'Berg', given: 'Anna' }, ['Berg', 'Anna']],
  ['of a family of two words', { family: 'Castán Broto', given: 'V.' }, ['Castán Broto', 'V.']],
  ['of two words each', { family: 'Zapatero Osorio', given: 'María Rosa' }, ['Zapatero Osorio', 'María Rosa']],
  ['of two words each, with a suffix', { family: 'De Wit', given: 'J. P.', suffix: 'III' }, ['De Wit', 'J. P.']],
  ['without capitals', { family: '山田', given: '太郎' }, ['山田', '太郎']],
  ['from right to left', { family: 'כהן', given: 'רחל' }, ['כהן', 'רחל']],
  ['of a body', { literal: 'World Ice Office' }, ['World Ice Office', '']],
  ['of a body with commas', { literal: 'Office of Snow, Ice and Rime' }, ['Office of Snow, Ice and Rime', '']],
]
const beside: CslName = { family: 'Dahl', given: 'Ole' }

/** What a library makes of a name that it has read: particles belong to the family's, and no format of RIS has commas. */
type ReadName = { literal?: string; family?: string; given?: string; 'non-dropping-particle'?: string }
const parts = (name: ReadName) => [
  [name['non-dropping-particle'], name.literal ?? name.family].filter(Boolean).join(' '),
  name.given ?? '',
]
const read = (text: string) =>
  (new Cite(text).data as { author: ReadName[] }[]).flatMap(({ author }) => author.map(parts))

/** Reads a name as Zotero does, which takes the last word for the family's where no comma says otherwise. */
const cleaned = (text: string): [string, string] => {
  const [family = '', given = ''] = text.includes(',') ? text.split(/\s*,\s*/) : splitAtLast(text)
  return [family, given]
}
const splitAtLast = (text: string) => [text.split(' ').at(-1) ?? '', text.split(' ').slice(0, -1).join(' ')]

/** Reads tags of authors as Zotero does: some have several names in them. */
function fromTags(contents: readonly string[]) {
  return contents.flatMap(content => {
    const bySemicolon = content.split(/\s*;\s*/)
    const [first = '', second = '', ...more] = content.split(/\s*,\s*/)
    const two = bySemicolon.length === 1 && first.includes(' ') && second.includes(' ')
    return (two ? [first, second, ...more] : bySemicolon).filter(name => /[^\s,-.;]/.test(name)).map(cleaned)
  })
}

/** The tags in the head of the pages of a review by certain people, by the path of the page. */
async function heads(authors: readonly CslName[]) {
  const made = `authors: ${JSON.stringify(authors)}\nsections:`
  const { corpus } = await load(edit(tea, 'data/review.yaml', 'sections:', made))
  return (path: string) => bibliographicTags(factsOf(corpus, path))
}

describe.each(shapes)('a name %s', (_, name, kept) => {
  const item: CslItem = { id: 'x', type: 'book', title: 'On ice', author: [name, beside] }
  const all = [kept, ['Dahl', 'Ole']]
  /** A body's name has no comma where one would take it apart. */
  const withoutCommas = all.map(([family = '', given = '']) => [family.replaceAll(',', ''), given])

  it('is one name in BibTeX', () => {
    expect(read(bibtex([item]))).toEqual(all)
  })

  it('is one name in RIS', () => {
    expect(read(ris([item]))).toEqual(withoutCommas)
  })

  it('is one name in an OpenURL', () => {
    const query = new URLSearchParams(coins(item))
    const bodies = query.getAll('rft.aucorp').map(body => [body, ''])
    expect([...bodies, ...query.getAll('rft.au').map(cleaned)]).toEqual(all)
  })

  it('is one name in the heads of pages', async () => {
    const tagsOf = await heads([name, beside])
    for (const path of ['', 's/1/', 'about/', 'r/water-temperature/']) {
      const tags = tagsOf(path)
      const contents = (wanted: string) => tags.filter(({ name }) => name === wanted).map(({ content }) => content)
      const creators = [...fromTags(contents('citation_author')), ...contents('DC.creator').map(cleaned)]
      expect(creators, path).toEqual(withoutCommas)
    }
  })
})
