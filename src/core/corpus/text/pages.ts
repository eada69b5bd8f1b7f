import { capital } from '../../basics/letters.ts'
import { type PageFront, reviewPage } from '../../schema/review-page.ts'
import { pageLabel } from '../../schema/section.ts'
import { natural } from '../order.ts'
import type { Report } from '../problems.ts'
import { makeSource, type SourceFile } from '../read/source.ts'
import type { ReviewPage, Section } from '../types.ts'
import { placeIn } from '../validate/entries.ts'
import { type MappingFile, readMapping } from '../validate/mappings.ts'
import { code } from '../words.ts'
import type { WorkKeys } from '../work-keys.ts'
import { type ReadSection, readSection } from './section.ts'

/** The folder of the pages that a review adds, relative to its root. */
export const pagesFolder = 'content/pages'

/** A page of a review that was read: what it says of itself, and its text. */
export interface ReadPage {
  name: string
  /** Its whole file. */
  source: SourceFile
  /** What it says of itself; null where it says nothing. */
  front: MappingFile<PageFront> | null
  text: ReadSection
}

/** Reads the pages of a review; `works` are the numbers of works by their keys. Names and titles are to be told apart. */
export function readPages(sources: readonly SourceFile[], report: Report, works: WorkKeys): ReadPage[] {
  const pages = sources.map(source => readPage(source, report, works))
  for (const [index, page] of pages.entries()) checkApart(page, pages.slice(0, index), report)
  return pages
}

function readPage(source: SourceFile, report: Report, works: WorkKeys): ReadPage {
  const name = source.file.slice(pagesFolder.length + 1, -'.mdx'.length)
  const { front, text } = parted(source, report)
  const own = front && readMapping<PageFront>(front, 'the page', reviewPage, report)
  const entry = { number: pageLabel(name), title: own?.value?.title ?? capital(name), short: null, findings: [] }
  return { name, source, front: own, text: readSection(entry, text, report, works) }
}

/** The front matter of a page, and its text behind it, each at its place in the file; no front matter where it has none. */
function parted(source: SourceFile, report: Report): { front: SourceFile | null; text: SourceFile } {
  const { file, text } = source
  const refuse = (message: string, hint: string) => report('page/front-matter', source.placeAt(0), message, hint)
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0].length
  const closing = opening === undefined ? null : /^---[ \t]*$/m.exec(text.slice(opening).replaceAll('\r', ' '))
  if (opening !== undefined && !closing) {
    refuse('The front matter of the page does not end.', 'Put `---` on a line of its own behind it.')
    return { front: null, text: makeSource(file, blank(text)) }
  }
  if (opening === undefined || !closing) {
    refuse(silent, beginSo)
    return { front: null, text: source }
  }
  const start = opening + closing.index
  const end = start + closing[0].length
  const said = text.slice(opening, start)
  if (said.trim() === '') refuse(silent, beginSo)
  return {
    front: said.trim() === '' ? null : makeSource(file, blank(text.slice(0, opening)) + said),
    text: makeSource(file, blank(text.slice(0, end)) + text.slice(end)),
  }
}

const silent = 'The page says nothing of itself.'
const beginSo = 'Begin its file with the lines `---`, `title: …`, `description: …` and `---`.'

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** Reports a page with the name or the title of one before it. */
function checkApart({ name, source, front }: ReadPage, before: readonly ReadPage[], report: Report): void {
  const same = before.find(other => other.name.toLowerCase() === name.toLowerCase())
  if (same)
    report(
      'page/repeated',
      source.placeAt(0),
      `Many systems take ${code(source.file)} for ${code(same.source.file)}: the names differ in capitals only.`,
      'Give one of the two another name.',
    )
  const title = front?.value?.title
  const alike = title !== undefined && before.find(other => other.front?.value?.title === title)
  if (front && alike)
    report(
      'page/repeated',
      placeIn(front, ['title']),
      `The page ${code(alike.name)} has the title ${code(title)} already.`,
      'Give one of the two another title: a link by its title must tell where it leads.',
    )
}

/** The pages of a review in their order: their texts, with what they say of themselves. */
export function makePages(read: readonly ReadPage[], texts: readonly Section[]): ReviewPage[] {
  const byLabel = new Map(texts.map(text => [text.number, text]))
  return read
    .flatMap(({ name, front }): ReviewPage[] => {
      const text = byLabel.get(pageLabel(name))
      return text && front?.value ? [{ ...text, ...front.value, name }] : []
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || natural(a.name, b.name))
}

/** Those without a place of their own come last. */
const placeOf = ({ order }: ReviewPage): number => order ?? Number.MAX_SAFE_INTEGER
