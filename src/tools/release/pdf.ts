import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { diskEffects } from '../../core/corpus/effects.ts'
import { recorded } from '../../core/corpus/snapshot.ts'
import { replaceFile } from '../disk/replace.ts'
import { type BundleOptions, identity, writeSums } from './bundle.ts'
import { fileName } from './name.ts'
import { Refusal } from './refusal.ts'
import { withSite } from './site.ts'

/**
 * Prints the page with the whole review to a PDF with outline and tags, and writes the checksums of its edition anew.
 * Returns the paths of both. Throws a `Refusal` where the site has no such page.
 */
export async function printReview(root: string, { out, site, build }: BundleOptions): Promise<string[]> {
  const { effects } = recorded(diskEffects(root))
  const name = fileName(root, await identity(root, effects))
  const target = resolve(out ?? join(root, 'release'))
  const file = join(target, `${name}.pdf`)
  await mkdir(target, { recursive: true })
  await withSite(
    site ?? null,
    folder => build(root, folder, effects),
    folder => replaceFile(file, half => print(join(folder, 'read', 'index.html'), half)),
  )
  return [file, await writeSums(target, name)]
}

async function print(page: string, file: string): Promise<void> {
  if (!existsSync(page)) throw new Refusal(`There is no page ${page}.`)
  const browser = await launched()
  try {
    const opened = await browser.newPage()
    await opened.goto(pathToFileURL(page).href, { waitUntil: 'load' })
    await opened.evaluate(leadOut)
    await opened.pdf({
      path: file,
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      outline: true,
      tagged: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<p style="font: 8px sans-serif; width: 100%; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></p>',
    })
  } finally {
    await browser.close()
  }
}

/** A browser to print with. Throws a `Refusal` where its packages are missing, which the engine asks for to print alone. */
async function launched(): Promise<Browser> {
  try {
    const { launchChromium } = await import('../headless/chromium.ts')
    return await launchChromium()
  } catch (error) {
    if (!/^(?:ERR_)?MODULE_NOT_FOUND$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new Refusal(
      'A browser prints the review, and its packages are not here: `npm install --save-dev playwright-core @sparticuz/chromium`.',
    )
  }
}

/**
 * In the page: gives it the title of what it prints, and lets every link to another page lead to its published address,
 * since a PDF stands in no folder. Where the review has no public address yet, such links are words alone.
 */
function leadOut(): void {
  document.title = document.querySelector('h1')?.textContent ?? document.title
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') as string
    if (/^([a-z]+:|#)/i.test(address)) continue
    if (canonical) link.setAttribute('href', new URL(address, canonical).href.replace(/index\.html(?=#|$)/, ''))
    else link.removeAttribute('href')
  }
}
