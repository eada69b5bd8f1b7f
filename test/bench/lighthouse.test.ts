import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesToMeasure } from '../../bench/lighthouse/pages.ts'

const paths = ['index.html', '404.html', ...Array.from({ length: 12 }, (_, at) => `r/value-${at + 10}/index.html`)]
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    const kind = path.startsWith('r/') ? 'record' : 'home'
    const links = path.includes('value-15') ? '<a href="../value-10/index.html">a</a>'.repeat(3) : ''
    writeFileSync(join(folder, path), `<!DOCTYPE html><html lang="en"><title>t</title><body class="${kind}">${links}`)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the pages that Lighthouse looks at', () => {
  it('are the first and the fullest of each kind, without the page for what is missing', () => {
    expect(pagesToMeasure(folder)).toEqual(['', 'r/value-10/', 'r/value-15/'])
  })

  it('are as many as asked for by chance, each once, the same for the same seed', () => {
    const drawn = pagesToMeasure(folder, { count: 6, seed: 3 })
    expect(new Set(drawn).size).toBe(6)
    expect(pagesToMeasure(folder, { count: 6, seed: 3 })).toEqual(drawn)
    expect(pagesToMeasure(folder, { count: 6, seed: 4 })).not.toEqual(drawn)
  })

  it('are all pages where as many are asked for', () => {
    const all = paths.filter(path => path !== '404.html').map(path => path.replace('index.html', ''))
    expect(pagesToMeasure(folder, { count: 100, seed: 1 })).toEqual(all.sort())
  })
})
