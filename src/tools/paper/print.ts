import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { fitToPages, headingTexts, loadPictures, nameDrawings, writePageNumbers } from './in-page.ts'
import { pagesOfPlaces, readObjects } from './objects.ts'
import { formulaSign } from './tags.ts'

const pixels = (millimetres: number): number => Math.floor((millimetres / 25.4) * 96)

/** The room on an upright page, without its margins: that of the style sheet `paper`. */
const room = { width: pixels(210 - 2 * 22), height: pixels(297 - 24 - 22) }

/** How often a paper is printed at most until the numbers of its pages are those that it names. */
const rounds = 4

/** A paper as the browser printed it, and the titles of its headings, which the browser's bookmarks garble. */
export interface Printed {
  pdf: Buffer
  headings: string[]
}

/**
 * Prints a laid-out paper: once to learn on which page everything stands, and again with the numbers of these pages in
 * its contents and index, until they hold.
 */
export async function printPaper(page: Page, file: string): Promise<Printed> {
  await page.setViewportSize(room)
  await page.emulateMedia({ media: 'print' })
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
  await page.evaluate(loadPictures)
  await page.evaluate(nameDrawings, formulaSign)
  await page.evaluate(fitToPages, room)
  const headings = await page.evaluate(headingTexts)
  let pdf = await toPdf(page)
  for (let round = 1; round < rounds; round++) {
    const places = Object.fromEntries(pagesOfPlaces(readObjects(pdf)))
    if (!(await page.evaluate(writePageNumbers, places))) break
    pdf = await toPdf(page)
  }
  return { pdf, headings }
}

const toPdf = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true })
