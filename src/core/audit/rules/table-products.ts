import { say, sayFor } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Finding } from '../../kinds/finding.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

/** The ids of the findings that only a table states: an entry names them, and they are of its own section. */
function tabled(corpus: Corpus): Set<string> {
  const tables = corpus.records.figures.filter(({ type }) => type === 'table')
  const named = tables.flatMap(({ section, panels }) =>
    panels.flatMap(({ items }) => items.flatMap(({ findings }) => findings.map(id => ({ id, section })))),
  )
  const own = named.filter(({ id, section }) => corpus.get('findings', id)?.section === section)
  return new Set(own.map(({ id }) => id))
}

/** For each work, the phases that the other findings, and pathways, name with it. */
function phasesInText({ records }: Corpus, inTable: ReadonlySet<string>): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>()
  const add = (refs: readonly number[], phases: readonly string[]) => {
    for (const work of refs) found.set(work, new Set([...(found.get(work) ?? []), ...phases]))
  }
  for (const { id, refs, phases } of records.findings) if (!inTable.has(id)) add(refs, phases)
  for (const { refs, steps } of records.pathways) for (const { phases } of steps) add(refs, phases)
  return found
}

function judge(corpus: Corpus, finding: Finding, inText: ReadonlyMap<number, ReadonlySet<string>>): Judgement[] {
  if (finding.phases.length === 0) return []
  const told = finding.refs.filter(work => (inText.get(work)?.size ?? 0) > 0)
  const against = told.filter(work => !finding.phases.some(phase => inText.get(work)?.has(phase)))
  if (told.length === 0) return []
  const { words, works, formulas } = tellingOf(corpus)
  const { 'table-products': t } = words.judgements
  const phases = formulas(finding.phases)
  if (against.length === 0)
    return [judged('findings', finding, 'consistent', say(t.inTheText, { phases, works: works(told) }))]
  const others = against.flatMap(work => [...(inText.get(work) ?? [])])
  return [
    judged(
      'findings',
      finding,
      'open',
      sayFor(words, t.others, against.length, { phases, works: works(against), others: formulas(others) }),
      { of: 'wording', assumption: words.rules['table-products'].assumes },
    ),
  ]
}

/**
 * Compares the phases that an entry of a table names with those that the text names with the same works. It assumes that
 * the text tells all of them, and so never convicts; it says nothing of works with which the text names no phase.
 */
export const tableProducts: EngineRule = {
  id: 'table-products',
  topic: 'words',
  judge(corpus) {
    const inTable = tabled(corpus)
    const inText = phasesInText(corpus, inTable)
    return corpus.records.findings
      .filter(({ id }) => inTable.has(id))
      .flatMap(finding => judge(corpus, finding, inText))
  },
}
