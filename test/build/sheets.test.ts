import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const module = pathToFileURL('src/site/files/bundle.ts').href

/** Bundles a sheet in a folder, which is taken away, and then another one. */
const program = `
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
const { styleSheet } = await import('${module}')
const [before, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'gone '))]
process.chdir(folder)
await styleSheet('atlas')
process.chdir(before)
rmSync(folder, { recursive: true })
process.stdout.write(String((await styleSheet('paper')).length > 0))
process.exit()
`

it('bundles style sheets after the folder has gone in which it began', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  expect(said).toBe('true')
})
