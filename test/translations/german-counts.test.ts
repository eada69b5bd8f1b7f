import { describe, expect, it } from 'vitest'
import { de } from '../../src/core/catalogue/de/index.ts'
import { original } from '../../src/core/catalogue/de/original.ts'

/** Texts into which „1 spätere Arbeit“ or „3 spätere Arbeiten“ is set, which has one case alone. */
const texts = [de.since.atHome, de.since.description, de.since.lead, original.since?.lead]

describe('German texts about a number of later works', () => {
  it.each(texts)('"%s" hold for one and for many', text => {
    expect(text).toContain('{works}')
    // A preposition asks for „späterer Arbeit“ and „späteren Arbeiten“, a verb for one of two forms.
    expect(text).not.toMatch(/\b(?:aus|mit|nach|seit|von|zu) \{works\}|\{works\}[^.:;()]*\b(?:haben|hat|sind|ist)\b/i)
  })
})
