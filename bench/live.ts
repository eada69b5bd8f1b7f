import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchChromium } from '../src/tools/headless/chromium.ts'

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
 * Edits a measurement of a made-up review (`writeNeutralReview`) while `npm run dev` serves it, and gives the seconds
 * until an open page shows the new value: the median of five edits. Rejects when the page never does.
 */
export async function timeEdits(review: string): Promise<number> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}/`
  const dev = spawn(process.execPath, ['bin/insitu-atlas.mjs', 'dev', '--review', review, '--port', String(port)], {
    stdio: 'ignore',
  })
  const browser = await launchChromium()
  try {
    const address = `${base}r/quantity-1/`
    while (
      !(await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await sleep(100)
    const page = await browser.newPage()
    await page.goto(address)
    const times: number[] = []
    for (let value = 501; value <= 505; value++) {
      const file = join(review, 'data/measurements/1.yaml')
      const text = readFileSync(file, 'utf8')
      const started = performance.now()
      writeFileSync(file, text.replace(/(id: quantity-1,.*value: )\d+/, `$1${value}`))
      await page.locator('.quantity', { hasText: `${value}\u00a0m` }).waitFor({ timeout: 20_000 })
      times.push((performance.now() - started) / 1000)
      // A person's edits are apart, and the watcher gathers those that are not.
      await sleep(500)
    }
    return times.sort((a, b) => a - b)[2] ?? Number.NaN
  } finally {
    await browser.close()
    dev.kill()
  }
}
