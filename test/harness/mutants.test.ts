import { describe, expect, it } from 'vitest'
import { mutantsOf } from '../../scripts/mutants/mutants.ts'

const changes = (text: string) => mutantsOf(text).map(({ from, to }) => `${from} → ${to}`)

describe('mutantsOf(text)', () => {
  it('changes operators, conditions, numbers, texts, calls and the anchors of expressions', () => {
    expect(changes('const a = b < 1')).toEqual(['< → <=', '1 → (1 + 1)'])
    expect(changes('if (a) b()')).toEqual(['a → true', 'a → false'])
    expect(changes('a ?? b')).toEqual(['a ?? b → (a)', 'a ?? b → (b)'])
    expect(changes('a.filter(b).some(c)')).toEqual(['some → every', 'a.filter(b) → a'])
    expect(changes('!a')).toEqual(['!a → a'])
    expect(changes('/^a$/u')).toEqual(['/^a$/u → /a$/u', '/^a$/u → /^a/u'])
    expect(changes("f('a', '')")).toEqual(["'a' → ''", "'' → 'mutant'"])
  })

  it('leaves types and imports alone', () => {
    expect(changes("import { a } from 'b'\ntype C = 'd' | 1\ninterface E { f: 2 }")).toEqual([])
  })

  it('gives the whole text with the one change in it, and the line', () => {
    expect(mutantsOf('a()\nb(1)\n')).toEqual([{ line: 2, from: '1', to: '(1 + 1)', text: 'a()\nb((1 + 1))\n' }])
  })
})
