import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchChromium } from '../src/tools/headless/chromium.ts'
import { copyReview } from './copy.ts'

type Browser = Awaited<ReturnType<typeof launchChromium>>
type Page = Awaited<ReturnType<Browser['newPage']>>

/** What an author may change. */
export type Edited = 'record' | 'text' | 'style'

/** An edit of one file of a review: how to make it with a mark that nothing else has, and how to see it on a page. */
interface Edit {
  page: string
  file: string
  change(text: string, mark: string): string
  isSeen(page: Page, mark: string): Promise<unknown>
}

const showsWord = (page: Page, word: string) =>
  page.waitForFunction(word => document.body?.textContent.includes(word), word, { timeout: 20_000 })

/** The colour of lines that a theme sets as a mark. */
const lineColour = (mark: string): string => `#12345${mark.at(-1)}`

const isDressed = (page: Page, mark: string) =>
  page.waitForFunction(
    colour => getComputedStyle(document.documentElement).getPropertyValue('--line').includes(colour),
    lineColour(mark),
    { timeout: 20_000 },
  )

/** An edit of each kind for a review with findings and a first section. */
function editsOf(review: string): Record<Edited, Edit> {
  const findings = readdirSync(join(review, 'data/findings')).sort()[0] ?? ''
  const file = `data/findings/${findings}`
  const [, id = ''] = /id: (\S+)/.exec(readFileSync(join(review, file), 'utf8')) ?? []
  return {
    record: {
      page: `r/${id}/`,
      file,
      change: (text, mark) => text.replace('statement: ', `statement: ${mark} `),
      isSeen: showsWord,
    },
    text: {
      page: 's/1/',
      file: 'content/1.mdx',
      change: (text, mark) => text.replace(/^(?=[A-Z][a-z]+ )/m, `${mark} `),
      isSeen: showsWord,
    },
    style: {
      page: 's/1/',
      file: 'theme.css',
      change: (_text, mark) => `:root { --line: ${lineColour(mark)}; }\n`,
      isSeen: isDressed,
    },
  }
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Edits a copy of a review, in an empty folder, while `npm run dev` serves it, and gives for each kind of edit the seconds
 * until an open page shows it: the median of five. Rejects when the page never does.
 */
export async function timeEdits(review: string, copy: string): Promise<Record<Edited, number>> {
  copyReview(review, copy)
  const port = await freePort()
  const dev = spawn(process.execPath, ['bin/insitu-atlas.mjs', 'dev', '--review', copy, '--port', String(port)], {
    stdio: 'ignore',
  })
  const browser = await launchChromium()
  try {
    const base = `http://127.0.0.1:${port}/`
    const edits = Object.entries(editsOf(copy)) as [Edited, Edit][]
    const times: [Edited, number][] = []
    for (const [what, edit] of edits) {
      await isServed(base + edit.page)
      const page = await browser.newPage()
      await page.goto(base + edit.page)
      times.push([what, await timeEdit(page, copy, edit)])
      await page.close()
    }
    return Object.fromEntries(times) as Record<Edited, number>
  } finally {
    await browser.close()
    dev.kill()
  }
}

async function isServed(address: string): Promise<void> {
  const answers = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await answers())) await sleep(100)
}

/** The median of five edits, each of which is taken back before the next. */
async function timeEdit(page: Page, review: string, { file, change, isSeen }: Edit): Promise<number> {
  const path = join(review, file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const times: number[] = []
  for (let number = 1; number <= 5; number++) {
    const mark = `Mark${number}`
    // A person's edits are apart, and the watcher gathers those that are not.
    await sleep(700)
    const started = performance.now()
    writeFileSync(path, change(before, mark))
    await isSeen(page, mark)
    times.push((performance.now() - started) / 1000)
  }
  writeFileSync(path, before)
  return times.sort((a, b) => a - b)[2] ?? Number.NaN
}
