import { z } from 'zod'
import type { Corpus } from '../../core/corpus/types.ts'
import { kinds } from '../../core/kinds/kinds.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { depths } from '../../core/schema/reading.ts'
import { sourceVerdicts } from '../../core/schema/source-verdict.ts'
import { verdicts } from '../../core/schema/verdict.ts'
import { plainText } from '../../core/words/plain.ts'
import { referenceId } from '../cite/items.ts'
import { differences, type RecordDifference } from '../differences/difference.ts'
import { givenText, printedText, subjectText } from '../differences/words.ts'

/** A difference as it is published: plain text, lists in the same order where they are of the works. */
export const contractDifference = z
  .strictObject({
    id: z.string().describe('What it is called: the record and, where that is not its value, the part.'),
    section: z.string().nullable().describe('The section in which it stands.'),
    what: z.string().describe('What it is about, in a few words: what was measured, a claim, a title.'),
    printed: z.string().nullable().describe('What is stated, with its circumstances; null where `what` says it all.'),
    found: z.array(z.string()).describe('What each cited work gives in its place, its value or our words for it.'),
    computed: z.array(z.string()).describe('What each rule of the audit computes, with its arithmetic.'),
    works: z.array(z.string()).describe('The cited works that were read, by their ids in `references`.'),
    DOI: z.array(z.string()).describe('The DOIs of those of them that have one.'),
    read: z.array(z.enum(depths)).describe('How deep each was read: full-text, abstract or record.'),
    source_verdict: z.array(z.enum(sourceVerdicts)).describe('What each of them comes to.'),
    audit_verdict: z.array(z.enum(verdicts)).describe('What each rule of the audit comes to.'),
    note: z.array(z.string()).describe('The editorial notes that tell of it, by id, the gravest first.'),
    level: z.string().nullable().describe('How much it matters by its gravest note; null where it has none.'),
    state: z.string().nullable().describe('How sure that note is: certain, likely or open.'),
    evidence: z.string().nullable().describe('What that note says to prove it.'),
    kind: z.enum(kinds).describe('The kind of record that it is on: the name of its file.'),
    record: z.string().describe('The id of the record there.'),
    of: z.string().describe('What of the record it is: value, unit, formula, wording, pair, or a condition.'),
    origin: z
      .enum(['review', 'addition'])
      .describe('Whether what is retold, or the review itself, states it, or it was added from later literature.'),
    source_checks: z.array(z.string()).describe('What was read of each work, by id in `source-checks`.'),
    rules: z.array(z.string()).describe('The rules of the audit that judged it.'),
    url: z.string().describe('The address of its record, relative to the site.'),
  })
  .describe('Where what is stated, the cited works and arithmetic disagree, what matters more first.')

type ContractDifference = z.infer<typeof contractDifference>

/** Every difference as it is published, in the order of its page. */
export const contractDifferences = (corpus: Corpus): ContractDifference[] =>
  differences(corpus).map(difference => contractOf(corpus, difference))

function contractOf(corpus: Corpus, difference: RecordDifference): ContractDifference {
  const { id, kind, record, section, of, sources, checks, notes, addition } = difference
  const [note] = notes
  return {
    id,
    section,
    what: subjectText(corpus, difference),
    printed: printedText(corpus, difference),
    found: sources.map(judged => givenText(corpus, judged)),
    computed: checks.map(({ detail }) => plainText(corpus, detail)),
    works: sources.map(({ check }) => referenceId(check.ref)),
    DOI: sources.flatMap(({ check }) => corpus.get('references', check.ref)?.DOI ?? []),
    read: sources.map(({ check }) => check.read),
    source_verdict: sources.map(({ verdict }) => verdict),
    audit_verdict: checks.map(({ verdict }) => verdict),
    note: notes.map(({ id }) => id),
    level: note?.severity ?? null,
    state: note?.confidence ?? null,
    evidence: note ? plainText(corpus, note.evidence) : null,
    kind,
    record,
    of,
    origin: addition ? 'addition' : 'review',
    source_checks: sources.map(({ check }) => check.id),
    rules: checks.map(({ rule }) => rule),
    url: recordPath(kind, record, corpus),
  }
}
