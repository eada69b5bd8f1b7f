import { describe, expect, it } from 'vitest'
import { judgesOf, toldRules } from '../../src/core/audit/index.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { rules as packRules } from '../../src/packs/electrochemistry/rules.ts'

const judges = judgesOf({ packRules })
const told = (language: string) => toldRules(judges, wordsOf(language))

describe.each(['en-GB', 'de', 'zh-Hans'])('what rules say of themselves in %s', language => {
  it.each(told(language))('has a title, what it does and when it is silent, with every value: $id', rule => {
    for (const text of [rule.title, rule.does, rule.silent]) expect(text).toMatch(/\p{L}/u)
    // Formulas in braces begin with a capital.
    const texts = [rule.title, rule.does, rule.formula, rule.assumes, rule.source, rule.silent, rule.tolerance]
    expect(texts.join(' ')).not.toMatch(/\{[a-z]/)
  })
})

it.each(['de', 'zh-Hans'])('is translated, formulas and names of works apart: %s', language => {
  const english = new Map(told('en').map(rule => [rule.id, rule]))
  const same = told(language).flatMap(rule =>
    (['title', 'does', 'assumes', 'silent', 'flaw'] as const).flatMap(name =>
      rule[name] && rule[name] === english.get(rule.id)?.[name] ? [`${rule.id}.${name}`] : [],
    ),
  )
  expect(same).toEqual([])
})

it('is English in a language that the interface does not have', () => {
  expect(told('he')).toEqual(told('en'))
})
