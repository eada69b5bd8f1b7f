import { describe, expect, it } from 'vitest'
import { marksEnglish } from '../../src/outputs/document/own-language.ts'

const page = (language: string, body: string) => `<html lang="${language}"><body>${body}</body></html>`
const marked = (language: string, body: string) =>
  marksEnglish(page(language, body), language).replace(/^<html[^>]*><body>|<\/body><\/html>$/g, '')

const ltr = 'lang="en" dir="ltr"'

describe('marksEnglish(page, language)', () => {
  it('leaves a page as it is where the interface speaks its language', () => {
    for (const language of ['en', 'en-GB', 'de', 'zh-Hant'])
      expect(marked(language, '<p>Works cited in this section</p>')).toBe('<p>Works cited in this section</p>')
  })

  it('marks a text of the interface, and no text of the review', () => {
    expect(marked('he', '<h2>Works cited in this section</h2><p>נענע</p>')).toBe(
      `<h2><bdi ${ltr}>Works cited in this section</bdi></h2><p>נענע</p>`,
    )
    expect(marked('he', '<td>Sencha</td><td>5 °C</td>')).toBe('<td>Sencha</td><td>5 °C</td>')
  })

  it('marks a line as a whole, so that its words keep their order, and names in it as of the page', () => {
    expect(marked('he', '<p>Edited by <b>דנה כהן</b>.</p>')).toBe(
      `<p><bdi ${ltr}>Edited by <b><bdi lang="he">דנה כהן</bdi></b>.</bdi></p>`,
    )
  })

  it('leaves the space around a text outside, and nests what begins at one place', () => {
    expect(marked('he', '<p> נענע and Sencha with the text </p>')).toBe(
      `<p> <bdi ${ltr}><bdi lang="he">נענע</bdi> and Sencha with the text</bdi> </p>`,
    )
  })

  it('says of a sign that its name is English, of a list to choose from each option, of code nothing', () => {
    expect(marked('he', '<a class="anchor" aria-label="Permalink to paragraph 1"></a>')).toBe(
      '<a lang="en" class="anchor" aria-label="Permalink to paragraph 1"></a>',
    )
    expect(marked('he', '<nav aria-label="On this page"><a href="#p1">חם</a></nav>')).toBe(
      '<nav lang="en" aria-label="On this page"><a lang="he" href="#p1">חם</a></nav>',
    )
    expect(marked('he', '<select><option>Section</option><option>חם</option></select>')).toBe(
      `<select><option ${ltr}>Section</option><option>חם</option></select>`,
    )
    expect(marked('he', '<code>section</code>')).toBe('<code>section</code>')
  })

  it('leaves what is marked already, but for names in the letters of the page', () => {
    expect(marked('ru', '<p><span lang="en">Records of Чай</span></p>')).toBe(
      '<p><span lang="en">Records of <bdi lang="ru">Чай</bdi></span></p>',
    )
  })

  it('tells texts by the whole of them where the letters are the same', () => {
    expect(marked('fr', '<h2>Works cited in this section</h2><p>Les sources de la section.</p>')).toBe(
      '<h2><bdi lang="en">Works cited in this section</bdi></h2><p>Les sources de la section.</p>',
    )
  })
})
