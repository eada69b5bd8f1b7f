import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { codes } from '../../src/core/corpus/codes.ts'
import { heldEffects } from '../../src/core/corpus/effects.ts'
import { componentNames } from '../../src/core/corpus/text/components.ts'
import { schemasFor } from '../../src/core/kinds/kinds.ts'
import { chartTypeIds } from '../../src/core/schema/chart-types.ts'
import { review } from '../../src/core/schema/review.ts'
import { fieldsOf } from '../../src/core/schema/shape.ts'
import { vocabulary } from '../../src/core/schema/vocabulary.ts'
import { loadReview, packs } from '../../src/packs/index.ts'
import { commands } from '../../src/tools/cli/commands.ts'
import { documentation } from '../../src/tools/docs/review.ts'
import { projectRoot } from '../site/support/where.ts'

let files: Record<string, string>
let text: string
beforeAll(async () => {
  const usages = Object.keys(commands).map(name => [name, `Usage: npm run ${name} -- [--review DIR]`] as const)
  files = await documentation(new Map(usages))
  text = Object.entries(files)
    .filter(([path]) => path.startsWith('content/'))
    .map(([, text]) => text)
    .join('\n')
})

describe('the documentation', () => {
  it('is a review without a problem', async () => {
    expect((await loadReview('documentation', heldEffects(files))).problems).toEqual([])
  })

  const fields = Object.entries({ ...schemasFor([]), review, vocabulary }).flatMap(([file, schema]) =>
    Object.keys(fieldsOf(schema) ?? {}).map(field => [file, field] as const),
  )
  it('has every field of every file', () => {
    expect(fields.length).toBeGreaterThan(150)
    const ofFile = (file: string) =>
      Object.entries(files).find(([, text]) => text.includes(`\`data/${file}`) && text.includes('| field |'))?.[1]
    expect(fields.filter(([file, field]) => !ofFile(file)?.includes(`| \`${field}\``))).toEqual([])
  })

  it.each([
    ['commands', Object.keys(commands).map(name => `## ${name}\n`)],
    ['codes of problems', Object.keys(codes).map(code => `| \`${code}\` |`)],
    ['components', componentNames.map(name => `<${name} `)],
    ['types of charts', chartTypeIds.map(type => `| \`${type}\` |`)],
    [
      'packs',
      packs.flatMap(({ id, roles, derivations }) => [
        `packs: [${id}]`,
        ...[...roles, ...derivations].map(one => `\`${one.id}\``),
      ]),
    ],
  ])('has all %s', (_what, entries) => {
    expect(entries.filter(entry => !text.includes(entry))).toEqual([])
  })

  it('has every rule of the audit', async () => {
    const rules = (await Promise.all(packs.map(pack => pack.rules()))).flat()
    expect(rules.filter(({ id }) => !text.includes(`\`${id}\`. `)).map(({ id }) => id)).toEqual([])
  })

  it('has every guide of docs/', () => {
    const titles = readdirSync(join(projectRoot, 'docs'))
      .filter(name => name.endsWith('.md'))
      .map(name => /^# (.*)/.exec(readFileSync(join(projectRoot, 'docs', name), 'utf8'))?.[1] ?? name)
    expect(titles.filter(title => !files['data/review.yaml']?.includes(title))).toEqual([])
  })
})
