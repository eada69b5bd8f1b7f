import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { diskEffects } from '../../core/corpus/effects.ts'
import { broughtFolder, paperFile } from '../../core/corpus/read/brought.ts'
import { recorded } from '../../core/corpus/snapshot.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { loadReview } from '../../packs/index.ts'
import { replaceFile } from '../disk/replace.ts'
import { withPaper } from '../paper/lay.ts'
import { mendPdf } from '../paper/mend.ts'
import { creatorTag, type PaperFacts, paperFacts } from '../paper/metadata.ts'
import { printPaper } from '../paper/print.ts'
import { browserToPrint } from './browser.ts'
import { writeSums } from './bundle.ts'
import { fileName } from './name.ts'
import { Refusal } from './refusal.ts'

/** What is printed, and where to. */
export interface PrintOptions {
  /** A section, which is printed alone with those below it. */
  section?: string | undefined
  out?: string | undefined
  /** A built site that gets a copy. */
  site?: string | undefined
  /** Whether the review gets a copy, which it brings to its site from then on. */
  publish?: boolean | undefined
}

/**
 * Prints a review as a paper, or one section of it with those below it, and writes the checksums of its edition anew.
 * Returns the paths of
 * all that was written. Throws a `Refusal` where the review has a problem, or no such section, or there is no such site.
 */
export async function printReview(root: string, { section, out, site, publish }: PrintOptions): Promise<string[]> {
  const { effects } = recorded(diskEffects(root))
  const { corpus } = await loadReview(root, effects)
  if (!corpus) throw new Refusal('The review can not be read; `npm run check` says why.')
  if (section !== undefined && !corpus.section(section)) throw new Refusal(noSection(corpus, section))
  if (site !== undefined && !existsSync(join(site, 'index.html'))) throw new Refusal(`There is no site in ${site}.`)
  if (publish) await refuseOthers(root, section)
  const name = fileName(root, corpus.review)
  const target = resolve(out ?? join(root, 'release'))
  const file = join(target, `${name}${section === undefined ? '' : `.section-${section}`}.pdf`)
  await mkdir(target, { recursive: true })
  const facts = paperFacts(corpus, section ?? null)
  const browser = await browserToPrint()
  try {
    await withPaper(corpus, effects, section ?? null, page =>
      replaceFile(file, half => print(browser, page, half, facts)),
    )
  } finally {
    await browser.close()
  }
  const own = join(root, broughtFolder, paperFile)
  const copies = [...(site === undefined ? [] : [join(site, paperFile)]), ...(publish ? [own] : [])]
  for (const to of copies) await replaceFile(to, half => copyFile(file, half))
  return [file, ...copies, await writeSums(target, name)]
}

/** Throws a `Refusal` where a paper must not be put among the files that a review brings. */
async function refuseOthers(root: string, section: string | undefined): Promise<void> {
  if (section !== undefined)
    throw new Refusal('A site has the paper of the whole review; leave out --section or --publish.')
  const own = join(root, broughtFolder, paperFile)
  if (existsSync(own) && !(await readFile(own)).includes(creatorTag))
    throw new Refusal(`${own} was not printed by this program. Give it another name.`)
  await mkdir(join(root, broughtFolder), { recursive: true })
}

const noSection = ({ sections }: Corpus, section: string): string =>
  `There is no section ${section}; there are ${sections.map(({ number }) => number).join(', ')}.`

async function print(browser: Browser, page: string, file: string, facts: PaperFacts): Promise<void> {
  await writeFile(file, mendPdf(await printPaper(await browser.newPage(), page), facts))
}
