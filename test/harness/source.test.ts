import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../src')

/** The modules that may look at the MDX of a section: those that parse it, and the one that compiles it. */
const mayRead = /^(?:core\/corpus|site\/integration)\//

/** Whether a module takes the field `mdx` of a section: by its name, or out of it. */
const readsMdx = (text: string): boolean => /[\p{L}_)\]!?]\.mdx\b|[{,]\s*mdx\s*[,:}]/u.test(text)

describe('the source of a section', () => {
  test('is read by nobody but its parser and its compiler: all others ask for blocks and uses', () => {
    const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(?:ts|astro)$/.test(file))
      .map(file => file.replaceAll('\\', '/'))
    const reading = modules.filter(file => readsMdx(readFileSync(join(root, file), 'utf8')))
    expect(reading.filter(file => !mayRead.test(file))).toEqual([])
    expect(reading).toContain('site/integration/anchored.ts')
  })

  test.each([
    'section.mdx',
    'corpus.section(number)?.mdx',
    'sections[0]!.mdx',
    '({ number, mdx }: Section)',
    '{ mdx: text }',
  ])('is seen to be read in %s', text => {
    expect(readsMdx(text)).toBe(true)
  })

  test.each(['content/3.1.mdx`', "'content/1.mdx'", '/\\.mdx$/', '*.mdx'])('is not seen in the file name %s', text => {
    expect(readsMdx(text)).toBe(false)
  })
})
