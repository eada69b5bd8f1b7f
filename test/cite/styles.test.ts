import { readFileSync } from 'node:fs'
import CSL from 'citeproc'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../src/core/html/html.ts'
import { editionPath } from '../../src/core/permalinks/path.ts'
import { publicAddress } from '../../src/core/permalinks/public.ts'
import { citables } from '../../src/outputs/cite/citables.ts'
import { type CslItem, cautionIn } from '../../src/outputs/cite/csl.ts'
import { type StyleId, styles } from '../../src/outputs/cite/styles.ts'
import { citationHtml } from '../../src/outputs/cite/texts.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'
import { works } from './support/works.ts'

const manyInitials = 'ABCDEFGHIJKLMNOPQRSTU'.split('')

/** What the guides of the publishers ask for, written by hand; `*` stands around italics, `**` around bold. */
const wanted: Record<StyleId, string[]> = {
  rsc: [
    'J. W. Wang, X. H. Liu, S. X. Mao and J. Y. Huang, *Nano Lett.*, 2012, **12**, 5897–5902.',
    'A. Berg and O. Dahl, *J. Ice*, 2019, **4**, 101–109.',
    'K. Lund, *Cold Sci.*, 2020, **7**, e1900608.',
    'A. Ason, B. Bson, C. Cson, D. Dson, E. Eson, F. Fson and G. Gson, *Snow*, 2015, **30**, 1–9.',
    `${manyInitials
      .slice(0, 20)
      .map(letter => `${letter}. ${letter}son`)
      .join(', ')} and U. Uson, *Snow*, 2016, **31**, 10–19.`,
    'K. M. Cuffey and W. S. B. Paterson, *The physics of glaciers*, Academic Press, 2010.',
    'World Ice Office, *State of the ice*, World Ice Office, 2021.',
    'V. Castán Broto, J. D. van der Waals and G. Majeau-Bettez, *Names*, 2018, **3**, 10–15.',
    'The founders, 3.1.2 Alloying, An Atlas, edition 1.2.0, https://atlas.example.org/s/3.1.2/.',
    'The founders, Voltage of hard carbon: < 0.3 V, An Atlas, edition 1.2.0, https://atlas.example.org/r/x/.',
  ],
  acs: [
    'Wang, J. W.; Liu, X. H.; Mao, S. X.; Huang, J. Y. *Nano Lett.* **2012**, *12*, 5897–5902.',
    'Berg, A.; Dahl, O. Growth of Rime on Cold Plates. *J. Ice* **2019**, *4* (2), 101–109. https://doi.org/10.1000/ice.4.',
    'Lund, K. A Note on Frost. *Cold Sci.* **2020**, *7*, e1900608.',
    'Ason, A.; Bson, B.; Cson, C.; Dson, D.; Eson, E.; Fson, F.; Gson, G. Seven on Snow. *Snow* **2015**, *30*, 1–9.',
    `${manyInitials.map(letter => `${letter}son, ${letter}.`).join('; ')} Twenty-One on Snow. *Snow* **2016**, *31*, 10–19.`,
    'Cuffey, K. M.; Paterson, W. S. B. *The Physics of Glaciers*; Academic Press, 2010.',
    'World Ice Office. *State of the Ice*; World Ice Office, 2021.',
    'Castán Broto, V.; van der Waals, J. D.; Majeau-Bettez, G. Names with Several Parts. *Names* **2018**, *3*, 10–15.',
    'The founders. *3.1.2 Alloying*. An Atlas, edition 1.2.0. https://atlas.example.org/s/3.1.2/.',
    'The founders. *Voltage of hard carbon: < 0.3 V*. An Atlas, edition 1.2.0. https://atlas.example.org/r/x/.',
  ],
  apa: [
    'Wang, J. W., Liu, X. H., Mao, S. X., & Huang, J. Y. (2012). *Nano Lett.*, *12*, 5897–5902.',
    'Berg, A., & Dahl, O. (2019). Growth of rime on cold plates. *Journal of Ice*, *4*(2), 101–109. https://doi.org/10.1000/ice.4',
    'Lund, K. (2020). A note on frost. *Cold Sci.*, *7*, e1900608.',
    'Ason, A., Bson, B., Cson, C., Dson, D., Eson, E., Fson, F., & Gson, G. (2015). Seven on snow. *Snow*, *30*, 1–9.',
    `${manyInitials
      .slice(0, 19)
      .map(letter => `${letter}son, ${letter}.`)
      .join(', ')}, … Uson, U. (2016). Twenty-one on snow. *Snow*, *31*, 10–19.`,
    'Cuffey, K. M., & Paterson, W. S. B. (2010). *The physics of glaciers*. Academic Press.',
    'World Ice Office. (2021). *State of the ice*. World Ice Office.',
    'Castán Broto, V., van der Waals, J. D., & Majeau-Bettez, G. (2018). Names with several parts. *Names*, *3*, 10–15.',
    'The founders. (2026, November 22). *3.1.2 Alloying* [Section]. An Atlas, Edition 1.2.0. https://atlas.example.org/s/3.1.2/',
    'The founders. (2026, November 22). *Voltage of hard carbon: < 0.3 V* [Measurement]. An Atlas, Edition 1.2.0. https://atlas.example.org/r/x/',
  ],
  vancouver: [
    'Wang JW, Liu XH, Mao SX, Huang JY. Nano Lett. 2012;12:5897–902.',
    'Berg A, Dahl O. Growth of rime on cold plates. J Ice. 2019;4(2):101–9.',
    'Lund K. A note on frost. Cold Sci. 2020;7:e1900608.',
    'Ason A, Bson B, Cson C, Dson D, Eson E, Fson F, et al. Seven on snow. Snow. 2015;30:1–9.',
    'Ason A, Bson B, Cson C, Dson D, Eson E, Fson F, et al. Twenty-one on snow. Snow. 2016;31:10–9.',
    'Cuffey KM, Paterson WSB. The physics of glaciers. Academic Press; 2010.',
    'World Ice Office. State of the ice. World Ice Office; 2021.',
    'Castán Broto V, van der Waals JD, Majeau-Bettez G. Names with several parts. Names. 2018;3:10–5.',
    'The founders. 3.1.2 Alloying [Internet]. An Atlas, edition 1.2.0. 2026. Available from: https://atlas.example.org/s/3.1.2/',
    'The founders. Voltage of hard carbon: < 0.3 V [Internet]. An Atlas, edition 1.2.0. 2026. Available from: https://atlas.example.org/r/x/',
  ],
}

/** A citation with marks for italics and bold, as the expectations have them. */
const marked = (html: string): string =>
  html
    .replace(/<\/?i>/g, '*')
    .replace(/<\/?b>/g, '**')
    .replaceAll('&#38;', '&')
    .replaceAll('&#60;', '<')

describe.each(styles)('a citation in the style $name', ({ id }) => {
  it.each(works.map((work, index) => ({ work, text: wanted[id][index] })))(
    'of $work.id follows the guide',
    ({ work, text }) => {
      expect(marked(citationHtml(id, work, 'en'))).toBe(text)
    },
  )
})

/** What stands behind a citation of a record that is in doubt, which no style makes. */
const cautionOf = (item: CslItem): string => ` [${cautionIn(item)}]`

describe('a citation of a part of the review', () => {
  it.each(styles)('is in $name what the processor makes of it by itself', async ({ id, file }) => {
    const process = processor(file)
    const parts = [...citables(await corpusOf(reviews.own)).values()].filter(({ kind }) => kind !== 'work')
    const different = parts
      .filter((_part, index) => index % 5 === 0)
      .flatMap(({ item }) => {
        const alone = process(forStyle(id, item))
        return String(citationHtml(id, item, 'en')).replace(cautionOf(item), '') === alone
          ? []
          : [`${citationHtml(id, item, 'en')} | ${alone}`]
      })
    expect(different).toEqual([])
  })

  it.each(styles)('is in $name the processor’s own with raised characters in its title', async ({ id, file }) => {
    const process = processor(file)
    const [part] = [...citables(await corpusOf(reviews.glaciers)).values()].filter(({ kind }) => kind !== 'work')
    const titles = [
      'All of ⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻',
      '⁵ first',
      'Flow: 12 m a⁻¹',
      'Na⁺ and Mg²⁺ in 5 % of 10⁻³',
      'kg m⁻³ (dry) ≈ 4 × 10⁵',
    ]
    const item = (title: string, index: number): CslItem => ({
      ...part?.item,
      type: 'chapter',
      id: `raised-${index}`,
      title,
    })
    const items = titles.map(item)
    expect(items.map(item => String(citationHtml(id, item, 'en')))).toEqual(
      items.map(item => process(forStyle(id, item))),
    )
  })

  it.each(Object.entries(reviews))(
    'names the edition, and its address where it has one, in every style: %s',
    async (_name, root) => {
      const corpus = await corpusOf(root)
      const { review } = corpus
      const { version } = review
      for (const { item, path, kind } of citables(corpus).values()) {
        if (kind === 'work') continue
        for (const { id } of styles) {
          const text = citationHtml(id, item, 'en')
          expect(text).toMatch(new RegExp(`[Ee]dition ${version.replaceAll('.', '\\.')}`))
          const address = publicAddress(review, editionPath(path, version))
          if (address === null) expect(text).not.toMatch(/https?:/)
          else expect(text).toContain(escapeHtml(address))
        }
      }
    },
  )

  it('has no mark-up that a page would have to style by itself', async () => {
    const corpus = await corpusOf(reviews.own)
    const tags = [...citables(corpus).values()].flatMap(({ item }) =>
      styles.flatMap(({ id }) => citationHtml(id, item, 'en').match(/<[^>]*>/g) ?? []),
    )
    expect([...new Set(tags)].sort()).toEqual(['</b>', '</i>', '</sup>', '<b>', '<i>', '<sup>'])
  })
})

function forStyle(style: StyleId, item: CslItem): CslItem {
  const page = { ...item, type: 'webpage' }
  const container = item['container-title']
  return style === 'rsc' && container ? { ...page, 'title-short': `${item.title}, ${container}` } : page
}

/** The processor without anything of ours around it. */
function processor(file: string): (item: CslItem) => string {
  const read = (name: string) => readFileSync(new URL(`../../src/outputs/cite/styles/${name}`, import.meta.url), 'utf8')
  let current: CslItem
  const system = {
    retrieveLocale: (language: string) => read(language === 'en-US' ? 'locales-en-US.xml' : 'locales-en-GB.xml'),
    retrieveItem: () => current,
  }
  const engine = new CSL.Engine(system, read(file), 'en-GB')
  return item => {
    current = item
    engine.updateItems([item.id])
    const [, [entry = '']] = engine.makeBibliography()
    return entry
      .replace(/<div class="csl-left-margin">[^<]*<\/div>/, '')
      .replace(/<\/?div[^>]*>/g, '')
      .trim()
  }
}

it.each(styles.map(({ id }) => id))('prints tags in a title as text, in the style %s', style => {
  const html = citationHtml(style, { id: 'x', type: 'book', title: 'Ice <b>bold</b>, <sup>raised</sup>' }, 'en')
  expect(html).toContain('&#60;b')
  expect(html).not.toMatch(/<(?:b|sup)\b/)
})

it.each(styles.map(({ id }) => id))('prints what stands for a match in patterns as text, in the style %s', style => {
  const html = citationHtml(style, { id: 'x', type: 'book', title: "Ice for $&, $1, $$ and $' more" }, 'en')
  expect(html.replaceAll('&#38;', '&').replaceAll('&#36;', '$')).toMatch(/ice for \$&, \$1, \$\$ and \$. more/i)
})
