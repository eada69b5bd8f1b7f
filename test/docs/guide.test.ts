import { describe, expect, it } from 'vitest'
import { guideOf, mdxOf } from '../../src/tools/docs/guide.ts'

const linked = (target: string) => (target === 'OTHER.md' ? '/s/2/' : null)

describe('a guide', () => {
  it('is a chapter with a section for each heading of the second level', () => {
    const guide = guideOf('# How `tea` is made\nHot.\n\n## Water\nCold.\n### Soft\nRain.\n## Leaves\nGreen.\n', linked)
    expect(guide).toEqual({
      title: 'How tea is made',
      text: 'Hot.\n',
      parts: [
        { title: 'Water', text: 'Cold.\n## Soft\nRain.\n' },
        { title: 'Leaves', text: 'Green.\n' },
      ],
    })
  })

  it('is not cut in its code', () => {
    const code = '```yaml\n## no heading\n{a: <b>}\n```'
    expect(guideOf(`# Tea\n## Water\n${code}\n`, linked).parts).toEqual([{ title: 'Water', text: `${code}\n` }])
  })
})

describe('Markdown as MDX', () => {
  it.each([
    ['what MDX reads as a component or a program', 'a < b, {c} and <d>', 'a \\< b, \\{c\\} and \\<d>'],
    ['what stands for a component', '[@1], [q:x], [=H2O], $5', '\\[@1], \\[q:x], \\[=H2O], \\$5'],
    [
      'code in a line',
      'Write `<Q id="x"/>` or ``a ` {b}`` here, {c}',
      'Write `<Q id="x"/>` or ``a ` {b}`` here, \\{c\\}',
    ],
    ['a link to another guide', 'see [there](OTHER.md)', 'see [there](/s/2/)'],
    ['a link to what is no part of the site', 'see [the `code`](../src/x.ts)', 'see the `code`'],
    ['a link to the web', 'see [the web](https://example.org/)', 'see [the web](https://example.org/)'],
  ])('keeps %s', (_what, markdown, mdx) => {
    expect(mdxOf(markdown, linked)).toBe(`${mdx}\n`)
  })
})
