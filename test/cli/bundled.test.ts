import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { commandsOf } from '../../bin/bundled.mjs'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** An engine with a bundle of its modules, which are here, in a clone or in a package; its folder. */
function engineWithBundle({ at = mkdtempSync(join(tmpdir(), 'engine')), isClone = true } = {}): string {
  folders.push(at)
  const modules = ['tools/cli/commands', 'core/units'].map(name => (isClone ? `src/${name}.ts` : `lib/${name}.js`))
  for (const module of modules) write(join(at, module), `// ${module}`)
  const bundle = join(at, isClone ? 'node_modules/.insitu-atlas/engine' : 'lib/shipped/engine')
  for (const name of ['commands.js', 'chunk.js']) write(join(bundle, name), `// ${name}`)
  const sources = modules.map(path => [path, statSync(join(at, path)).size, statSync(join(at, path)).mtimeMs])
  const files = ['commands.js', 'chunk.js'].map(name => [name, `// ${name}`.length])
  write(join(bundle, 'engine.json'), JSON.stringify({ sources, files }))
  return at
}

const shortOf = (engine: string): string => commandsOf(engine).slice(engine.length + 1)

const bundled = 'node_modules/.insitu-atlas/engine/commands.js'
const written = 'src/tools/cli/commands.ts'

describe('the modules of the commands', () => {
  it('are the bundled ones of a clone whose modules are those of which they were made', () => {
    expect(shortOf(engineWithBundle())).toBe(bundled)
  })

  it('are the bundled ones of a package, whatever times its files have got', () => {
    const engine = engineWithBundle({ isClone: false })
    utimesSync(join(engine, 'lib/core/units.js'), 1, 1)
    expect(shortOf(engine)).toBe('lib/shipped/engine/commands.js')
  })

  it.each<[string, (engine: string) => void]>([
    ['there is no bundle', engine => rmSync(join(engine, dirname(bundled)), { recursive: true })],
    ['its list is damaged', engine => writeFileSync(join(engine, dirname(bundled), 'engine.json'), '{"sources":')],
    ['a file of it is missing', engine => rmSync(join(engine, dirname(bundled), 'chunk.js'))],
    ['a file of it was cut short', engine => writeFileSync(join(engine, dirname(bundled), 'chunk.js'), '//')],
    ['a module is longer', engine => writeFileSync(join(engine, 'src/core/units.ts'), '// longer than it was')],
    ['a module was touched', engine => utimesSync(join(engine, 'src/core/units.ts'), 1, 1)],
    ['a module is gone', engine => rmSync(join(engine, 'src/core/units.ts'))],
  ])('are as they were written where %s', (_, spoil) => {
    const engine = engineWithBundle()
    spoil(engine)
    expect(shortOf(engine)).toBe(written)
  })

  it('are as they were written where the packages are those of another clone', () => {
    const other = engineWithBundle()
    const engine = mkdtempSync(join(tmpdir(), 'linked'))
    folders.push(engine)
    symlinkSync(join(other, 'src'), join(engine, 'src'), 'junction')
    symlinkSync(join(other, 'node_modules'), join(engine, 'node_modules'), 'junction')
    expect(shortOf(engine)).toBe(written)
  })
})
