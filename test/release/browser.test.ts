import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserToPrint } from '../../src/tools/release/browser.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'

afterEach(() => vi.unstubAllEnvs())

const failing = (message: string, code?: string) => async () => {
  throw Object.assign(new Error(message), { code })
}

describe('browserToPrint(launch)', () => {
  it.each(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'])('says which packages to install, on %s', async code => {
    const launched = browserToPrint(failing("Cannot find package 'playwright-core'", code))
    await expect(launched).rejects.toThrow(Refusal)
    await expect(launched).rejects.toThrow(
      /npm install --save-dev playwright-core@\d[\d.]+ @sparticuz\/chromium@\d[\d.]+`/,
    )
  })

  it('says that there is no Chrome on the machine', async () => {
    const launched = browserToPrint(failing("Chromium distribution 'chrome' is not found at /opt/google/chrome/chrome"))
    await expect(launched).rejects.toThrow(Refusal)
    await expect(launched).rejects.toThrow(/no Chrome on this machine.*`CHROMIUM`/)
  })

  it.each([
    "Failed to launch chromium because executable doesn't exist at /no",
    'spawn /no ENOENT',
    'spawn /no EACCES',
  ])('names the path that leads to no browser, on "%s"', async message => {
    vi.stubEnv('CHROMIUM', '/no')
    await expect(browserToPrint(failing(message))).rejects.toThrow(/no browser at \/no, .*`CHROMIUM`/)
  })

  it('passes on what it does not know', async () => {
    await expect(browserToPrint(failing('Target crashed'))).rejects.toThrow('Target crashed')
  })
})
