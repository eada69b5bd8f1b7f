import { resolve } from 'node:path'
import { wordsFor } from '../catalogue/words.ts'
import { makeCorpus } from '../corpus/corpus.ts'
import type { ReadEffects } from '../corpus/effects.ts'
import { type Extensions, nothingAdded, register } from '../corpus/extensions.ts'
import type { Linking } from '../corpus/link/context.ts'
import { checkDrawings } from '../corpus/link/drawings.ts'
import { hasFormulas } from '../corpus/link/formulas.ts'
import { knownIds, sayWhichWereMeant } from '../corpus/link/known.ts'
import { checkLinks } from '../corpus/link/link.ts'
import { readPictures } from '../corpus/link/pictures.ts'
import { forgetful, type Memory } from '../corpus/memory.ts'
import { collector, type Report } from '../corpus/problems.ts'
import { broughtFiles, paperFile } from '../corpus/read/brought.ts'
import { type ReviewFiles, readFiles } from '../corpus/read/files.ts'
import { toData } from '../corpus/read/node.ts'
import { readTheme } from '../corpus/read/theme.ts'
import { makePages, readPages } from '../corpus/text/pages.ts'
import { makeSections, type ReadSection, readSection, textFile } from '../corpus/text/section.ts'
import type { Corpus, Pack, Problem } from '../corpus/types.ts'
import { placeIn } from '../corpus/validate/entries.ts'
import { readIdentity, readMapping, readVocabulary } from '../corpus/validate/mappings.ts'
import { readRecords } from '../corpus/validate/records.ts'
import { wordsOf } from '../corpus/validate/vocabulary.ts'
import { printedKeys } from '../corpus/work-keys.ts'
import type { Named } from '../input/choices.ts'
import { kindOf } from '../kinds/kinds.ts'
import { checkPermalinks, keepAnchors, movesOf, type ReadPublication, readPublication } from '../permalinks/index.ts'
import { checkInterrupted } from '../permalinks/interrupted.ts'
import { checkFacetKinds, checkPageNames, checkReserved, checkSectionNames, checkTaken } from '../permalinks/taken.ts'
import { checkTextLinks } from '../permalinks/text-links.ts'
import type { SectionEntry } from '../schema/review.ts'
import { type Search, search as searchSchema } from '../schema/search.ts'
import type { SourceCopy } from '../sources/copy.ts'
import { checkCrowded } from './crowded.ts'
import { checkUnmarked } from './unmarked.ts'

/** What a review brings by a program of its own, besides packs: rules of its audit, and what it adds to the registries. */
interface OwnPrograms extends Extensions {
  rules: Corpus['packRules']
}

/** What a review is loaded with. */
interface Options {
  /** The packs that there are. */
  packs: readonly Pack[]
  /** What the review itself brings. */
  own?: OwnPrograms
  effects: ReadEffects
  /** The curator's own copies of cited works, where they are to be asked. */
  copies?: readonly SourceCopy[]
  /** What the last reading of the same review leaves to this one. */
  memory?: Memory
}

/** A review that was read. */
export interface LoadedReview {
  /** What is sound of it; null where its identity or its vocabulary is not. */
  corpus: Corpus | null
  /** All that is wrong with it, sorted by place. */
  problems: Problem[]
  /** What its files can name; null where there is no telling. */
  named: Named | null
}

/**
 * Reads, validates and links the review in a folder. See `LoadedReview`.
 */
export async function loadReviewWith(
  root: string,
  { packs, own = noPrograms, effects, copies = [], memory = forgetful }: Options,
): Promise<LoadedReview> {
  register(own)
  const { report, found, sorted } = collector()
  if (await checkInterrupted(effects, report)) return { corpus: null, problems: sorted(), named: null }
  const [files, brought, theme] = await Promise.all([
    readFiles(effects, report),
    broughtFiles(effects),
    readTheme(effects, report),
  ])
  const [review, vocabulary] = [
    memory.recallSound('identity', [files.review?.text], report, told => readIdentity(files.review, told)),
    memory.recallSound('vocabulary', [files.vocabulary?.text], report, told => readVocabulary(files.vocabulary, told)),
  ]
  const words = wordsOf(vocabulary && toData(vocabulary.node))
  const { entries, salvaged, strangers, lost, works } = readRecords(
    files.records,
    vocabulary ? [...words.facets.keys()] : null,
    report,
    memory,
  )
  const search = readMapping<Search>(files.search, 'the search', searchSchema, report, works)
  const published = await readPublication(effects, report, works, memory)
  if (!review || !vocabulary) return { corpus: null, problems: sorted(), named: null }

  const texts = new Map<string, ReadSection>()
  const worksName = printedKeys(works)
  const sources = new Map((files.texts ?? []).map(source => [source.file, source]))
  for (const entry of review.sections) {
    const source = sources.get(textFile(entry.number))
    if (!source || texts.has(entry.number)) continue
    const text = memory.recallSound(
      `text ${source.file}`,
      [source.text, JSON.stringify(entry), worksName],
      report,
      told => readSection(entry, source, told, works),
    )
    texts.set(entry.number, text)
  }
  const pages = readPages(files.pages, report, works)
  for (const { text } of pages) texts.set(text.entry.number, text)
  const known = knownIds(entries, salvaged, files.kinds, files.unread.union(lost))
  sayWhichWereMeant(found, known, entries)
  const linking: Linking = {
    entries,
    strangers,
    known,
    noted: new Set(entries.flatMap(({ kind, record }) => (record && kindOf(kind).subjects?.(record)) ?? [])),
    words,
    vocabulary,
    packs,
    hasFormulas: hasFormulas(entries, texts),
    review,
    search,
    sections: review.sections,
    numbers: new Set(review.sections.map(({ number }) => number)),
    texts,
    textFiles: files.texts,
    copies,
    memory,
    report,
  }
  const named: Named = {
    ids: kind => known.ids(kind),
    workKeys: [...works.keys()],
    sections: [...linking.numbers],
    words,
    packs: packs.map(({ id }) => id),
  }
  const read = sourcesOf(files)
  // What was found so far tells what else to look for: then nothing is taken from the last reading.
  const checked = (what: string, of: readonly unknown[], check: (report: Report) => void) =>
    (found.length === 0 ? memory : forgetful).recallSound(what, [...read, ...of], report, check)
  checked('links', [], report => {
    checkLinks({ ...linking, report }, found)
    checkReserved(vocabulary, linking.entries, report)
    checkPageNames(pages, vocabulary, report)
    checkSectionNames(review, report)
  })
  if (!review.value || !vocabulary.value) return { corpus: null, problems: sorted(), named }

  const { numbers, places } = wordsFor(review.value)
  const units = new Map(vocabulary.value.units.map(unit => [unit.id, { ...unit, numbers }]))
  const listed = uniqueSections(review.value.sections)
  const counted = makeSections([...listed, ...pages.map(({ text }) => text.entry)], texts, {
    measurement: id => known.get('measurements', id)?.record ?? undefined,
    unit: id => units.get(id),
    places,
  })
  const kept = keepAnchors(counted, published.ledger, movesOf(published.redirects))
  const images = await readPictures(entries, brought, effects, report)
  await checkDrawings(brought, effects, report)
  const corpus = makeCorpus({
    root: resolve(root),
    review: review.value,
    vocabulary: vocabulary.value,
    search: search?.value ?? null,
    ...(await programsOf(words.packs, packs, own)),
    theme,
    paper: brought.includes(paperFile),
    images,
    sections: kept.sections.slice(0, listed.length),
    pages: makePages(pages, kept.sections),
    publication: { ...published, lost: kept.lost },
    entries: entries.map(({ kind, record, place }) => ({ kind, record, place })),
  })
  checkTaken(corpus, vocabulary, report)
  checkFacetKinds(corpus, report)
  const whole =
    entries.every(({ record }) => record !== null) &&
    files.unread.union(lost).size + salvaged.size === 0 &&
    texts.values().every(({ sound }) => sound)
  checkTextLinks({ corpus, brought: brought.filter(file => !images.has(file)), whole }, texts, report)
  checked('permalinks', [brought.join('\n'), printed(published)], report =>
    checkPermalinks(corpus, published, known, placeIn(review, ['version']), report),
  )
  if (found.length === 0) {
    checkUnmarked(corpus, report)
    checkCrowded(corpus, report)
  }
  return { corpus, problems: sorted(), named }
}

/** The names and the texts of all files that were read, but for what was published and the theme. */
const sourcesOf = ({ review, vocabulary, search, records, texts, pages }: ReviewFiles): string[] =>
  [review, vocabulary, search, ...records.map(({ source }) => source), ...(texts ?? []), ...pages].flatMap(source =>
    source ? [source.file, source.text] : [],
  )

/** What was published, in one text: others where anything of it is other. */
const printed = ({ ledgerHash, editions, redirects, wordsHashes, there, whole, told }: ReadPublication): string =>
  JSON.stringify([ledgerHash, editions, redirects, [...wordsHashes], there, whole, told])

const noPrograms: OwnPrograms = { ...nothingAdded, rules: [] }

/** The programs of a corpus: those of the packs that a review asks for, the packs in their own order, then its own rules. */
export async function programsOf(
  asked: ReadonlySet<string>,
  packs: readonly Pack[],
  { rules, ...extensions }: OwnPrograms,
): Promise<Pick<Corpus, 'packRules' | 'packDerivations' | 'extensions'>> {
  const used = packs.filter(({ id }) => asked.has(id))
  return {
    packRules: [...(await Promise.all(used.map(pack => pack.rules()))).flat(), ...rules],
    packDerivations: used.flatMap(({ derivations }) => derivations),
    extensions,
  }
}

/** Sections without those whose number another one had before: they are a problem, and would hide it. */
function uniqueSections(sections: readonly SectionEntry[]): SectionEntry[] {
  return [...new Map([...sections].reverse().map(section => [section.number, section])).values()].reverse()
}
