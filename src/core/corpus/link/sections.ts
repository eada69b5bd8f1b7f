import { printedNumber } from '../../schema/section.ts'
import { natural } from '../order.ts'
import { parentOf, textFile } from '../text/section.ts'
import { placeIn } from '../validate/entries.ts'
import { code } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { checkKnown } from './known.ts'

/** Numbers from 1 on, or the letter of an appendix and such numbers, joined by dots. */
const counting = /^(?:[1-9]\d{0,3}|[a-z])(?:\.[1-9]\d{0,3}){0,7}$/

/** Checks that the list of sections is in order and complete, and that every section has its text and every text its section. */
export function checkSections(linking: Linking): void {
  const { sections, textFiles, report, review } = linking
  const numbers = new Set<string>()
  let last: string | null = null
  const at = inside(review)
  sections.forEach(({ number, findings }, index) => {
    const place = placeIn(review, ['sections', index, 'number'])
    for (const [place, id] of (findings ?? []).entries())
      checkKnown(linking, 'findings', id, at('sections', index, 'findings', place))
    const parent = parentOf(number)
    const isNamed = printedNumber(number) === null
    if (!isNamed && !counting.test(number))
      report(
        'section/number',
        place,
        `${code(number)} is no number of a section.`,
        'Count sections from 1 on, without zeros before a number, to at most 9999; a number has at most eight parts.',
      )
    if (numbers.has(number))
      report('section/order', place, `Section ${number} stands twice in the list.`, 'Keep one of the two.')
    else if (!isNamed && last !== null && natural(number, last) < 0)
      report(
        'section/order',
        place,
        `Section ${number} stands after ${last}.`,
        'List the sections in the order of their numbers, appendices after them.',
      )
    else if (!isNamed) last = number
    if (parent !== null && !numbers.has(parent))
      report(
        'section/parent',
        place,
        `Section ${number} stands in the list, but not ${parent} before it.`,
        `List section ${parent} first.`,
      )
    numbers.add(number)
  })
  if (textFiles) checkFiles(linking, numbers)
}

function checkFiles({ review, sections, textFiles, report }: Linking, numbers: ReadonlySet<string>): void {
  const files = new Set((textFiles ?? []).map(({ file }) => file))
  const textless = sections.flatMap(({ number }) => (files.has(textFile(number)) ? [] : [number]))
  sections.forEach(({ number }, index) => {
    const file = textFile(number)
    if (!files.has(file))
      report(
        'section/missing',
        placeIn(review, ['sections', index, 'number']),
        `Section ${number} has no text.`,
        /(?:^|\.)0/.test(number)
          ? `Write it in ${code(file)}.`
          : `Write it in ${code(file)}; ${code(`npm run new -- section ${number}`)} begins it.`,
        { about: `text/${file}` },
      )
  })
  for (const source of textFiles ?? []) {
    const number = source.file.slice('content/'.length, -'.mdx'.length)
    if (numbers.has(number)) continue
    const meant = textless.find(other => tidy(other) === tidy(number))
    report(
      'section/unlisted',
      source.placeAt(0),
      `No section has the number ${number}, which this file goes by.`,
      meant === undefined
        ? `List the section in ${code(review.source.file)}, or give the file the number of one.`
        : `Did you mean ${code(textFile(meant))}?`,
      {
        about: `section/${number}`,
        explains: other => meant !== undefined && other.about === `text/${textFile(meant)}`,
      },
    )
  }
}

/** The number of a section as it may be typed in other ways: `01-2` for `1.2`, `A.1` for `a.1`. */
const tidy = (number: string): string =>
  number
    .toLowerCase()
    .split(/[-_ .,]+/)
    .flatMap(part => part.replace(/^0+(?=\d)/, '') || [])
    .join('.')
