import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../src/tools/headless/executable.ts'

describe('chromiumPath(machine)', () => {
  it('is the one that the environment names, on every machine', async () => {
    const env = { CHROMIUM: '/opt/chromium' }
    expect(await chromiumPath({ env, platform: 'linux', arch: 'x64' })).toBe('/opt/chromium')
    expect(await chromiumPath({ env, platform: 'win32', arch: 'arm64' })).toBe('/opt/chromium')
  })

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ] as const)('is none on %s %s, where a Chrome of the machine has to do', async (platform, arch) => {
    expect(await chromiumPath({ env: {}, platform, arch })).toBeUndefined()
  })
})
