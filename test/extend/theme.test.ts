import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collector } from '../../src/core/corpus/problems.ts'
import { ownColours, readTheme, tokens } from '../../src/core/corpus/read/theme.ts'
import { root } from '../cli/support/run.ts'
import { inMemory } from '../corpus/support/overlay.ts'

/** The look that a style sheet gives, and the codes of what is wrong with it. */
async function themeOf(text: string): Promise<{ sheet: string | null; codes: string[] }> {
  const { report, sorted } = collector()
  const sheet = await readTheme(inMemory({ 'theme.css': text }), report)
  return { sheet, codes: sorted().map(({ code }) => code) }
}

const base = readFileSync(join(root, 'src/site/styles/base.css'), 'utf8')

describe('the look of a review', () => {
  it('sets colours of light and of dark pages apart, and fonts for both', async () => {
    const { sheet, codes } = await themeOf(
      ":root { /* ours */ --link: #8a1538; --sans: 'Gill Sans', sans-serif }\n@media (prefers-color-scheme: dark) { :root { --link: #ff9db5; } }",
    )
    expect(codes).toEqual([])
    expect(sheet).toBe(
      ":root{--sans:'Gill Sans', sans-serif}\n@media (prefers-color-scheme:light){:root{--link:#8a1538}}\n@media (prefers-color-scheme:dark){:root{--link:#ff9db5}}\n",
    )
  })

  it.each([
    ['body { color: red }', 'theme/syntax'],
    ['@import "x.css";', 'theme/syntax'],
    [':root { --gone: #000000 }', 'theme/token'],
    [':root { --link: red }', 'theme/value'],
    [':root { --serif: url(x) }', 'theme/value'],
    [":root { --serif: 'a\\27; b', serif }", 'theme/value'],
    [':root { --link: #ffffff }', 'theme/contrast'],
    [':root { --paper: #000000 }', 'theme/contrast'],
  ])('%s is refused', async (text, code) => {
    expect((await themeOf(text)).codes).toContain(code)
  })

  it('sets what the style sheets know, from the colours that they have', () => {
    for (const name of Object.keys(tokens)) expect(base).toMatch(new RegExp(`^\\s*--${name}: `, 'm'))
    const [light = '', dark = ''] = base.split('@media (prefers-color-scheme: dark)')
    for (const [name, value] of Object.entries(ownColours.light)) expect(light).toContain(`--${name}: ${value};`)
    for (const [name, value] of Object.entries(ownColours.dark)) expect(dark).toContain(`--${name}: ${value};`)
  })
})
