import type { Material } from '../../kinds/material.ts'
import type { Technique } from '../../kinds/technique.ts'
import type { Term } from '../../kinds/term.ts'
import type { FoundProblem } from '../causes.ts'
import { quantityFinder } from '../text/quantities.ts'
import { type Finders, formulaFinder } from '../text/typed.ts'
import { checkRepeated } from '../validate/repeated.ts'
import { checkAbsent } from './absent.ts'
import { checkAdditions } from './additions.ts'
import type { Linking } from './context.ts'
import { checkCopies } from './copies.ts'
import { checkDuplicates } from './duplicates.ts'
import { checkFootnotes } from './footnotes.ts'
import { checkHome } from './home.ts'
import { checkNotation } from './notation.ts'
import { checkNotes } from './notes.ts'
import { checkPacks } from './packs.ts'
import { checkPlaced } from './placed.ts'
import { checkProse } from './prose.ts'
import { checkRecords } from './records.ts'
import { checkRenamed } from './renamed.ts'
import { checkSearch } from './search.ts'
import { checkSections } from './sections.ts'
import { checkSourceChecks } from './source-checks.ts'
import { checkText } from './text.ts'
import { checkTwice } from './twice.ts'
import { checkTyped } from './typed.ts'
import { checkUnused } from './unused.ts'
import { checkVocabulary } from './vocabulary.ts'
import { checkWorks } from './works.ts'

/**
 * Checks all that needs more than one record to be seen: that what is named exists, and that what exists is shown. What
 * has been found so far tells which file is missing behind it.
 */
export function checkLinks(linking: Linking, found: readonly FoundProblem[]): void {
  checkVocabulary(linking)
  checkPacks(linking)
  checkSections(linking)
  checkHome(linking)
  checkDuplicates(linking)
  checkRenamed(linking)
  checkRecords(linking)
  for (const mapping of [linking.review, linking.vocabulary]) checkRepeated(mapping, linking.report)
  const find = finders(linking)
  checkProse(linking, find)
  checkSourceChecks(linking, find)
  checkWorks(linking)
  checkSearch(linking)
  checkCopies(linking)
  // In a text on how something is done quantities are examples.
  const inTexts = linking.review.value?.manual ? { ...find, quantities: findsNone } : find
  for (const text of linking.texts.values()) {
    checkText(linking, text)
    checkNotation(linking, text)
    checkFootnotes(linking, text)
    linking.memory.recallSound(
      `typed in ${text.source.file}`,
      [text, ...Object.values(inTexts)],
      linking.report,
      report => checkTyped({ ...linking, report }, text, inTexts),
    )
  }
  checkTwice(linking)
  checkAdditions(linking)
  checkAbsent(linking, found)
  checkPlaced(linking)
  checkNotes(linking)
  checkUnused(linking, found)
}

/** What finds that which is typed by hand: the same ones as long as they find the same. */
function finders({ vocabulary, hasFormulas, memory, ...linking }: Linking): Finders {
  const { units = [], words = [] } = vocabulary.value ?? {}
  const names = namesOf(linking)
  return {
    quantities: memory.recall('finder of quantities', [JSON.stringify([units, names])], () =>
      quantityFinder(units, names),
    ),
    formulas: hasFormulas
      ? memory.recall('finder of formulas', [JSON.stringify(words)], () => formulaFinder(words))
      : findsNone,
  }
}

const findsNone = (): [] => []

/** What materials, techniques and terms are called, in every form that they give. */
const namesOf = ({ entries }: Pick<Linking, 'entries'>): string[] =>
  entries.flatMap(({ record }) => {
    const { name, term, short, aliases } = (record ?? {}) as Partial<Material & Technique & Term>
    return [name, term, short, ...(aliases ?? [])].filter(called => typeof called === 'string')
  })
