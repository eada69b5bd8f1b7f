import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { fitTables, writePageNumbers } from './in-page.ts'
import { pagesOfPlaces, readObjects } from './objects.ts'

/** The width of the text on an upright page in pixels: that of the style sheet `paper`. */
const textWidth = Math.round((166 / 25.4) * 96)

/** How often a paper is printed at most until the numbers of its pages are those that it names. */
const rounds = 4

/**
 * Prints a laid-out paper: once to learn on which page everything stands, and again with the numbers of these pages in
 * its contents and index, until they hold.
 */
export async function printPaper(page: Page, file: string): Promise<Buffer> {
  await page.setViewportSize({ width: textWidth, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
  await page.evaluate(fitTables)
  let printed = await toPdf(page)
  for (let round = 1; round < rounds; round++) {
    const places = Object.fromEntries(pagesOfPlaces(readObjects(printed)))
    if (!(await page.evaluate(writePageNumbers, places))) return printed
    printed = await toPdf(page)
  }
  return printed
}

const toPdf = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true })
