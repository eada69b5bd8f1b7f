/** `npm run lighthouse`: runs Lighthouse, as on a phone, over pages of a built site. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineCommand, Misuse, runCommand } from '../../src/tools/cli/command.ts'
import { siteNamed } from '../../src/tools/cli/words.ts'
import { chromiumPath } from '../../src/tools/headless/executable.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'
import { serve } from '../../src/tools/serve/server.ts'
import { pagesToMeasure } from './pages.ts'

type Audit = { id: string; score: number | null; numericValue?: number; title: string; displayValue?: string }
type Report = { categories: Record<string, { title: string; score: number | null }>; audits: Record<string, Audit> }
type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: string; onlyCategories: string[] },
) => Promise<{ lhr: Report }>

const usage = `Usage, after npm install --prefix bench/lighthouse:
  npm run lighthouse -- [--dir dist] [--chance N [--seed N]] [pages such as s/3.1.2/]
Measures those pages, or as many as --chance says drawn by chance, or else one of each kind.
Prints what is not perfect. Status 1 where a score is below 100, the layout shifts or the page blocks.`

const options = {
  dir: { type: 'string', default: 'dist' },
  chance: { type: 'string' },
  seed: { type: 'string', default: '1' },
} as const

/** The number that a word is. Throws a `Misuse` where it is none. */
function numberNamed(option: string, word: string): number {
  if (!/^\d+$/.test(word)) throw new Misuse(`${option} must be a number, not "${word}".`)
  return Number(word)
}

/** The `lighthouse` of this folder's own packages. */
async function loadLighthouse(): Promise<Lighthouse> {
  try {
    const path = createRequire(import.meta.url).resolve('lighthouse')
    return (await import(pathToFileURL(path).href)).default
  } catch {
    throw new Refusal('Lighthouse is not installed: npm install --prefix bench/lighthouse')
  }
}

/** Starts a Chromium that listens for Lighthouse on a port of its choice. */
async function startChromium() {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const flags = ['--headless', '--no-sandbox', '--disable-background-networking', '--remote-debugging-port=0']
  const child = spawn((await chromiumPath()) ?? 'chrome', [...flags, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    let said = ''
    child.on('exit', () => reject(new Error(`Chromium ended: ${said}`)))
    child.stderr.on('data', text => {
      said += text
      const found = said.match(/DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/)
      if (found) resolve(Number(found[1]))
    })
  })
  const stop = () =>
    new Promise<void>(resolve => {
      child.removeAllListeners('exit').on('exit', () => {
        rmSync(profile, { recursive: true, force: true })
        resolve()
      })
      child.kill()
    })
  return { port, stop }
}

/** What is not perfect about a page: scores below 100 with the audits that cost them, shifts, blocking. */
function faultsOf({ categories, audits }: Report): string[] {
  const low = Object.values(categories).filter(({ score }) => score !== 1)
  const still = ['cumulative-layout-shift', 'total-blocking-time'].filter(id => audits[id]?.numericValue !== 0)
  const failed = low.length > 0 ? Object.values(audits).filter(({ score }) => score !== null && score < 0.9) : []
  return [
    ...low.map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`),
    ...still.map(id => `${id} ${audits[id]?.displayValue}`),
    ...failed.map(({ id, title, displayValue }) => `  ${id}: ${title} ${displayValue ?? ''}`),
  ]
}

export const command = defineCommand({
  usage,
  words: { options, allowPositionals: true },
  async run({ values, positionals }) {
    const root = siteNamed(values.dir)
    const drawing =
      values.chance === undefined
        ? undefined
        : { count: numberNamed('--chance', values.chance), seed: numberNamed('--seed', values.seed) }
    const pages = positionals.length > 0 ? positionals : pagesToMeasure(root, drawing)
    const lighthouse = await loadLighthouse()
    const chromium = await startChromium()
    const serving = await serve({ root })
    const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo']
    let bad = 0
    try {
      for (const page of pages) {
        const { lhr } = await lighthouse(serving.url + page, { port: chromium.port, logLevel: 'error', onlyCategories })
        const faults = faultsOf(lhr)
        if (faults.length > 0) bad++
        console.log([`${faults.length > 0 ? 'not perfect' : 'perfect'}: ${page || 'home'}`, ...faults].join('\n  '))
      }
    } finally {
      await chromium.stop()
      await serving.close()
    }
    console.log(`${pages.length - bad} of ${pages.length} pages perfect`)
    return bad === 0
  },
})

if (import.meta.main) await runCommand(command)
