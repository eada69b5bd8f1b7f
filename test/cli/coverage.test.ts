import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command } from '../../src/tools/cli/coverage.ts'
import { ask, root } from './support/run.ts'

const glaciers = join(root, 'test/fixtures/glaciers')

describe('npm run coverage', () => {
  it('counts what each section holds, and the whole', async () => {
    const { status, out, err } = await ask(command, '--review', glaciers)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const lines = out.split('\n')
    expect(lines[0]).toMatch(/^section +words +citations +works +quantities/)
    expect(lines.some(line => /^all +\d+/.test(line))).toBe(true)
    expect(out).toContain('Every work of the bibliography is used.')
  })

  it('gives the same as JSON', async () => {
    const { status, out } = await ask(command, '--review', glaciers, '--json')
    expect(status).toBe(0)
    const { sections, unused } = JSON.parse(out)
    expect(sections.map(({ section }: { section: string }) => section)).toEqual(['1', '1.1', '2'])
    expect(unused).toEqual([])
  })

  it('asks for a review without problems', async () => {
    const faulty = join(root, 'test/fixtures/bad/file-missing-kind')
    expect(await ask(command, '--review', faulty)).toEqual({
      status: 1,
      out: '',
      err: 'The review has problems; `npm run check` says which.\n',
    })
  })
})
