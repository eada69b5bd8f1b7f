import { join } from 'node:path'
import type { Plugin } from 'vite'
import { isCompiled, modules } from '../../core/basics/engine.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { ReviewSource } from './review.ts'

const moduleName = 'virtual:atlas/added'
export const addedId = `\0${moduleName}`
const wrapping = join(modules, `site/components/added.${isCompiled ? 'js' : 'ts'}`)

/** The module `virtual:atlas/added`: what draws the components and the kinds of record that a review adds. */
export interface AddedModule {
  /** Its source. */
  source(): Promise<string>
  /** Whether its source is no more what was last given of it. */
  isStale(): Promise<boolean>
}

export function addedModule(review: ReviewSource): AddedModule {
  let given: string | null = null
  const now = async () => sourceOf(await review.corpus())
  return {
    async source() {
      given = await now()
      return given
    },
    isStale: async () => given !== null && given !== (await now()),
  }
}

/** Gives the pages the module. */
export const addedComponents = (module: AddedModule): Plugin => ({
  name: 'atlas:added',
  resolveId: source => (source === moduleName ? addedId : null),
  load: id => (id === addedId ? module.source() : null),
})

function sourceOf({ root, extensions: { components, kinds } }: Corpus): string {
  const imports = [...components, ...kinds].map(
    ({ file }, index) => `import A${index} from ${JSON.stringify(join(root, file))}`,
  )
  const entries = components.map(({ name }, index) => `${name}: drawnBy(${JSON.stringify(name)}, A${index})`)
  const ofKinds = kinds.map(
    ({ many }, index) =>
      `${JSON.stringify(many)}: recordsDrawnBy(${JSON.stringify(many)}, A${components.length + index})`,
  )
  return [
    `import { drawnBy, recordsDrawnBy } from ${JSON.stringify(wrapping)}`,
    ...imports,
    `export const added = { ${entries.join(', ')} }`,
    `export const kinds = { ${ofKinds.join(', ')} }`,
    '',
  ].join('\n')
}
