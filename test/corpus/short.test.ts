import { describe, expect, it } from 'vitest'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { parseText } from '../../src/core/corpus/text/parse.ts'
import { asComponent, shortForms } from '../../src/core/corpus/text/short.ts'
import { startOf, type TextNode, walk } from '../../src/core/corpus/text/tree.ts'

const expanded = (text: string): string[] => shortForms(text).map(asComponent)

const parsed = (text: string) => parseText(makeSource('content/1.mdx', text), problem => expect(problem).toBe(null))

/** A tree as words: its nodes without their places. */
function outline(tree: TextNode): unknown {
  const shown: unknown[] = []
  walk(tree, (node, parents) => {
    const { type, value, name, attributes } = node
    const given = attributes?.map(({ name, value }) => [name, typeof value === 'object' ? value?.value : value])
    shown.push([parents.length, type, type === 'text' ? value : undefined, name, given])
    return undefined
  })
  return shown
}

describe('shortForms(source)', () => {
  it.each([
    ['It is so[@7].', '<Cite refs={[7]}/>'],
    ['It is so[@7; @12].', '<Cite refs={[7, 12]}/>'],
    ['It is so[@7; 12, 15].', '<Cite refs={[7, 12, 15]}/>'],
    ['So[@hughes-2017].', '<Cite refs={[hughes-2017]}/>'],
    ['At [q:tea-heat].', '<Q id={"tea-heat"}/>'],
    ['At [q:tea-heat words].', '<Q id={"tea-heat"} form={"words"}/>'],
    ['At [q:tea-heat current-density from].', '<Q id={"tea-heat"} condition={"current-density"} form={"from"}/>'],
    ['Of [=Na15Sn4] and', '<Chem f={"Na15Sn4"}/>'],
    ['Of [=K4[Fe(CN)6]] and', '<Chem f={"K4[Fe(CN)6]"}/>'],
    ['Of [=Li_{7-3x}Al_xLa3Zr2O12] and', '<Chem f={"Li_{7-3x}Al_xLa3Zr2O12"}/>'],
    ['The $\\frac{a}{b}$ is', '<Tex f={"\\\\frac{a}{b}"}/>'],
    ['$$\n\\sum_i x_i\n$$', '<Tex f={"\\n\\\\sum_i x_i\\n"} display={"block"}/>'],
    ['> $$\n> x = 1\n> $$', '<Tex f={"\\n  x = 1\\n  "} display={"block"}/>'],
    ['A sign $\\$$ in', '<Tex f={"\\\\$"}/>'],
  ])('finds in %j', (text, component) => {
    expect(expanded(text)).toEqual([component])
  })

  it.each([
    'It costs $5 and $6.',
    'It costs $5 or 7 US$ a piece.',
    'It costs 5\\$ and 6\\$.',
    'A $ b $ c',
    '`$x$` and `[@7]`',
    '```\n$x$ [@7]\n```',
    '{/* $x$ [@7] */}',
    '<Chem f="$x$"/>',
    '\\[@7] and \\[=H2O]',
    'a [link](https://example.org) and [words]',
    'mail a@b.org [a@b.org]',
    'in US$ and AU$ alike',
    '$a\n\nb$',
  ])('finds none in %j', text => {
    expect(expanded(text)).toEqual([])
  })
})

describe('parseText(source, report)', () => {
  it.each([
    ['Tea is hot[@7; 12].', 'Tea is hot<Cite refs={[7, 12]}/>.'],
    ['*Tea is hot.*[@7] It', '*Tea is hot.*<Cite refs={[7]}/> It'],
    ['- At [q:tea-heat words]\n- of [=H2O]', '- At <Q id="tea-heat" form="words"/>\n- of <Chem f="H2O"/>'],
    [
      '| a | b |\n| --- | --- |\n| $a+b$ | [=H2O][@7] |',
      '| a | b |\n| --- | --- |\n| <Tex f="a+b"/> | <Chem f="H2O"/><Cite refs={[7]}/> |',
    ],
    [
      '<Finding id="a">It is [=H2O][@7]</Finding>.',
      '<Finding id="a">It is <Chem f="H2O"/><Cite refs={[7]}/></Finding>.',
    ],
    ['The $\\frac{a}{b}$ of it', 'The <Tex f="\\frac{a}{b}"/> of it'],
  ])('gives %j the tree of the components', (short, long) => {
    expect(outline(parsed(short).tree)).toEqual(outline(parsed(long).tree))
  })

  it('reads the bars of mathematics as no border of a cell', () => {
    const { forms } = parsed('| a | b |\n| --- | --- |\n| $|x|$ | c |')
    expect(forms.map(asComponent)).toEqual(['<Tex f={"\\u007cx\\u007c"}/>'])
  })

  it('keeps every place', () => {
    const text = 'One $x$ two[@7] three.\n\nFour [=H2O] five.'
    walk(parsed(text).tree, node => {
      if (node.type === 'text')
        expect(text.slice(startOf(node))).toMatch(new RegExp(`^${node.value?.replace('.', '\\.')}`))
      return undefined
    })
  })

  it('leaves what stands in the words of a picture or a link as it is written', () => {
    const { tree, forms } = parsed('![a $x$ b](/a.png "c [@7]") and [d](https://example.org/$e$)')
    const found: unknown[] = []
    walk(tree, ({ alt, title, url }) => {
      if (url) found.push([alt, title, url])
      return undefined
    })
    expect(found).toEqual([
      ['a $x$ b', 'c [@7]', '/a.png'],
      [undefined, null, 'https://example.org/$e$'],
    ])
    expect(forms).toEqual([])
  })
})
