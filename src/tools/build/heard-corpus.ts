import type { Corpus, Section } from '../../core/corpus/types.ts'
import { kinds } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { textSource } from '../../site/integration/compiled.ts'
import { type Answers, Hearing, type Register } from './heard.ts'

/** A corpus of which is heard what is read, and who hears it. */
export interface HeardCorpus {
  corpus: Corpus
  hearing: Hearing
}

/** Programs: what the engine's own do is known by the engine, and which of them are used, by the vocabulary. */
type Programs = 'packRules' | 'packDerivations' | 'extensions'

/** What is looked up in the vocabulary alone, in the words of the review. */
const lookups = ['unit', 'findUnit', 'property', 'facet', 'findFacet', 'classOf'] as const

/** What is asked of the records or the texts by plain words. */
const questions = ['get', 'find', 'usesOf', 'recordsOf', 'citing', 'place', 'facetValue'] as const

/** What of a text is long, and changes often. All else of all texts is their outline, which is read as one thing. */
const body: ReadonlySet<string> = new Set(['mdx', 'blocks', 'uses', 'footnotes', 'forms'] satisfies (keyof Section)[])
const isOfBody = (name: string): boolean => body.has(name)

const lists = ['sections', 'pages', 'texts'] as const

/** What is read whole. */
const wholes = ['root', 'review', 'vocabulary', 'search', 'theme', 'images', 'paper'] as const

/** A corpus that is the same as another, and has heard what is read of it. */
export function heardCorpus(corpus: Corpus, register: Register): HeardCorpus {
  const hearing = new Hearing(register, answersOf(corpus))
  const read = (...words: string[]): unknown => hearing.read(...words)

  const parts: Partial<PropertyDescriptorMap> = {}
  const getter = (get: () => unknown): PropertyDescriptor => ({ get, enumerable: true, configurable: true })
  const value = (value: unknown): PropertyDescriptor => ({ value, enumerable: true, configurable: true })
  for (const name of wholes) parts[name] = getter(hearing.reading('whole', name))
  const [vocabulary, words] = [hearing.reading('whole', 'vocabulary'), hearing.reading('whole', 'review')]
  for (const name of ['packRules', 'packDerivations', 'extensions'] satisfies Programs[])
    parts[name] = getter(() => {
      vocabulary()
      return corpus[name]
    })
  parts['publication'] = value(inParts(corpus.publication, name => hearing.reading('publication', name)))

  const outline = hearing.reading('outline')
  const partOf = (text: Section, name: string): (() => unknown) => {
    if (isOfBody(name)) return hearing.reading('text', text.number, name)
    return () => {
      outline()
      return text[name as keyof Section]
    }
  }
  const sections = new Map(
    corpus.texts.map(text => [
      text,
      hearing.name(
        `text ${text.number}`,
        inParts(text, name => partOf(text, name)),
      ),
    ]),
  )
  const textOf = (text: Section): Section => sections.get(text) ?? text
  for (const name of lists)
    parts[name] = value(
      listOf(hearing, `@${name}`, (corpus[name] as Section[]).map(textOf), part =>
        hearing.reading('texts', name, part),
      ),
    )
  parts['section'] = value((label: string) => {
    read('section', String(label))
    const text = corpus.section(label)
    return text && textOf(text)
  })

  const records = Object.fromEntries(
    kinds.map(kind => [
      kind,
      listOf<object>(hearing, `@records.${kind}`, corpus.records[kind], part => hearing.reading('records', kind, part)),
    ]),
  )
  parts['records'] = value(hearing.name('@records', records))

  for (const name of questions)
    parts[name] = value((...words: (string | number)[]) => {
      const answer = read('asked', name, ...words.map(String)) as Answer
      if ('error' in answer) throw answer.error
      return answer.found
    })
  // What the vocabulary lists is read in it, as rows of many records name the same few values over and over.
  const listed = new Map(corpus.vocabulary.facets.map(({ id, values }) => [id, new Set(values.map(({ id }) => id))]))
  const { facetValue } = parts as { facetValue: { value: Corpus['facetValue'] } }
  parts['facetValue'] = value((facet: string, id: string) => {
    if (!listed.get(facet)?.has(id)) return facetValue.value(facet, id)
    vocabulary()
    return corpus.facetValue(facet, id)
  })
  for (const name of lookups)
    parts[name] = value((...asked: string[]) => {
      vocabulary()
      words()
      return (corpus[name] as (...words: string[]) => unknown)(...asked)
    })
  parts['facetsOf'] = value((record: object) => {
    vocabulary()
    return corpus.facetsOf(record)
  })

  // A chart and a table are made of very many records, and the same for most edits of one.
  for (const kind of ['charts', 'tables'] as const)
    for (const record of corpus.records[kind]) hearing.nameKey(`${kind} ${record.id}`, record)

  // Where rows stand is worked out of all records and the ledger, and the same for every edit of a value.
  hearing.nameKey('ledger', corpus.publication.ledger)

  const heard = hearing.name('@corpus', Object.defineProperties({}, parts as PropertyDescriptorMap) as Corpus)
  return { corpus: heard, hearing }
}

/** What an answer was; what it throws where it is asked for what is not there tells nothing else. */
type Answer = { found: unknown } | { error: unknown }

function answersOf(corpus: Corpus): Answers {
  const texts = new Map(corpus.texts.map(text => [text.number, text]))
  return {
    whole: name => corpus[name as keyof Corpus],
    publication: name => corpus.publication[name as keyof Corpus['publication']],
    outline: () => corpus.texts.map(text => Object.entries(text).filter(([name]) => !isOfBody(name))),
    text: (number, name) => texts.get(number)?.[name as keyof Section],
    texts: (name, part) => {
      const list = corpus[name as (typeof lists)[number]] as readonly Section[]
      return part === 'length' ? list.length : list.map(({ number }) => number)
    },
    section: label => corpus.section(label)?.number,
    records: (kind, part) => {
      const list: readonly object[] = corpus.records[kind as Kind]
      return part === 'length' ? list.length : list
    },
    asked: (name, ...words): Answer => {
      try {
        return { found: (corpus[name as (typeof questions)[number]] as (...words: string[]) => unknown)(...words) }
      } catch (error) {
        return { error }
      }
    },
    source: number => textSource(corpus, number),
  }
}

/** An object that reads each of its parts when it is asked for it. */
function inParts<T extends object>(object: T, reading: (name: string) => () => unknown): T {
  const parts = Object.keys(object).map(name => [name, { get: reading(name), enumerable: true, configurable: true }])
  return Object.defineProperties({}, Object.fromEntries(parts)) as T
}

/** A list that is read whole, or for its length alone. */
function listOf<T>(
  hearing: Hearing,
  name: string,
  list: readonly T[],
  reading: (part: 'length' | 'whole') => () => unknown,
): T[] {
  const [length, whole] = [reading('length'), reading('whole')]
  return hearing.name(
    name,
    new Proxy(list as T[], {
      get(target, property) {
        if (property === 'length') length()
        else whole()
        const found: unknown = Reflect.get(target, property, target)
        return typeof found === 'function' && property !== 'constructor' ? found.bind(target) : found
      },
    }),
  )
}
