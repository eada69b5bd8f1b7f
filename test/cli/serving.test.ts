import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command } from '../../src/tools/cli/serve.ts'
import { ask as askAt } from '../harness/support/ask.ts'
import { ask, root } from './support/run.ts'
import { launch, type Started, start } from './support/start.ts'

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'serving-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

/** The text of a page; null where there is none, or nobody answers. */
const textAt = (address: string): Promise<string | null> =>
  fetch(address).then(
    response => (response.ok ? response.text() : null),
    () => null,
  )

describe('npm run serve', () => {
  const site = () => join(temporary, 'site')
  beforeAll(async () => {
    await mkdir(site())
    await writeFile(join(site(), 'index.html'), '<!doctype html><title>Tea</title>')
  })

  it('serves a site until it is stopped', async () => {
    const serving = start('serve', '--dir', site(), '--port', '0')
    expect(await textAt(await serving.address())).toContain('<title>Tea</title>')
    expect(await serving.stop()).toBe(0)
  })

  it('says so where there is no site, or another program has the port', async () => {
    const nowhere = join(temporary, 'nowhere')
    expect(await ask(command, '--dir', nowhere)).toEqual({
      status: 1,
      out: '',
      err: `There is no site in ${nowhere}. Run \`npm run build\` first.\n`,
    })
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const { status, err } = await ask(command, '--dir', site(), '--port', String(port))
    other.close()
    expect({ status, err }).toEqual({
      status: 1,
      err: `Port ${port} is in use. Choose another: PORT=${port + 1} npm start\n`,
    })
  })
})

/** One for all: to begin takes it longer than all that is asked of it. */
describe('npm run dev', () => {
  let review: string
  let serving: Started
  let address: string
  beforeAll(async () => {
    review = join(temporary, 'tea')
    await cp(join(root, 'test/fixtures/base'), review, { recursive: true })
    await rm(join(review, 'public'), { recursive: true, force: true })
    serving = launch(root, ['bin/insitu-atlas.mjs', 'dev', '--review', review, '--port', '0'])
    address = await serving.address()
  })
  afterAll(() => serving.kill())

  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(join(review, file), change(await readFile(join(review, file), 'utf8')))

  it('serves a review to this machine alone, shows an edited value, and tells what is gone until it is back', async () => {
    const page = `${address}r/water-temperature/`
    const shows = (value: number) => expect.poll(() => textAt(page)).toMatch(new RegExp(`${value}\\s°C`))
    const editValue = (from: number, to: number) =>
      edit('data/measurements.yaml', text => text.replace(String(from), String(to)))
    await shows(95)
    await editValue(95, 96)
    await shows(96)
    const foreign = await askAt(page, new URL(page).pathname, { headers: { Host: 'tea.internal' } })
    expect(foreign.status).toBe(403)
    expect(foreign.body).not.toContain('°C')
    let value = 96
    for (const folder of ['content', 'data']) {
      await rename(join(review, folder), join(review, 'away'))
      await expect.poll(() => textAt(page)).toBeNull()
      await rename(join(review, 'away'), join(review, folder))
      await shows(value)
      await editValue(value, value + 1)
      value += 1
      await shows(value)
    }
  })

  it('shows an edited sentence, an edited title, a section and a record that are new', async () => {
    await expect.poll(() => textAt(`${address}s/1/`)).toContain('</h1>')
    await edit('content/1.mdx', text => `${text}\nIt steeps for a while.\n`)
    await expect.poll(() => textAt(`${address}s/1/`)).toContain('It steeps for a while.')
    await edit('content/1.mdx', text => text.replace('steeps', 'rests'))
    await expect.poll(() => textAt(`${address}s/1/`)).toContain('It rests for a while.')
    await writeFile(join(review, 'content/9.mdx'), 'Milk comes last.\n')
    await edit('data/review.yaml', text => text.replace(/title: Water}\n/, '$&  - {number: "9", title: Milk}\n'))
    await expect.poll(() => textAt(`${address}s/9/`)).toContain('Milk comes last.')
    await edit('content/9.mdx', text => `${text}\nIt has <Q id="milk-temperature"/>.\n`)
    const record =
      '- {id: milk-temperature, section: "9", material: water, property: temperature, qualifier: about, value: 60, unit: °C, refs: [2]}\n'
    await edit('data/measurements.yaml', text => text + record)
    await expect.poll(() => textAt(`${address}r/milk-temperature/`)).toMatch(/60\s°C/)
  })

  it('takes on a look that the review had not when it began, each change of it, and its end', async () => {
    const sheet = `${address}assets/atlas.css`
    await expect.poll(() => textAt(sheet)).toContain('--line')
    const [theme, lines] = [join(review, 'theme.css'), (colour: string) => `:root { --line: ${colour}; }\n`]
    for (const colour of ['#123451', '#123452', '#123453']) {
      await writeFile(theme, lines(colour))
      await expect.poll(() => textAt(sheet)).toContain(colour)
    }
    await rm(theme)
    await expect.poll(() => textAt(sheet)).not.toContain('#123453')
    await writeFile(theme, lines('#123454'))
    await expect.poll(() => textAt(sheet)).toContain('#123454')
  })

  it('serves what the review brings in a folder that it had not when it began', async () => {
    await mkdir(join(review, 'public'))
    for (const name of ['first.txt', 'later.txt']) {
      await writeFile(join(review, 'public', name), `The words of ${name}.`)
      await expect.poll(() => textAt(`${address}${name}`)).toBe(`The words of ${name}.`)
    }
  })

  it('stops', async () => {
    await serving.stop()
    expect(await textAt(address)).toBeNull()
  })
})
