import { footnoteAnchor } from '../../core/corpus/text/footnotes.ts'
import { paragraphId } from './paragraph.ts'

/** The ids of a footnote and of its marks, counted from 0, on a page. */
export function footnoteIds(page: string, section: string, name: string) {
  const note = paragraphId(page, section, footnoteAnchor(name))
  return { note, mark: (use: number): string => (use === 0 ? `${note}-mark` : `${note}-mark-${use + 1}`) }
}

/** What marks a footnote in the text: a letter, since works have numbers; from the 27th on several. */
export function footnoteLetter(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % 26))
  return index < 26 ? last : footnoteLetter(Math.floor(index / 26) - 1) + last
}
