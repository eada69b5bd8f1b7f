import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '../../src')

it('gives no two exported types one name', () => {
  const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  const types = modules.flatMap(file =>
    [
      ...readFileSync(join(source, file), 'utf8').matchAll(/^export (?:interface|type|(?:abstract )?class) (\w+)/gm),
    ].map(([, name]) => ({ name, file })),
  )
  const shared = [...Map.groupBy(types, ({ name }) => name)].filter(([, all]) => all.length > 1)
  expect(shared.map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`)).toEqual([])
})
