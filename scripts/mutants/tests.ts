import type { TestModule, Vitest } from 'vitest/node'

/** Tests that are run again and again, while a module that they use changes. */
export interface Tests {
  /** Whether a test fails now that a file has changed, or the tests come to no end. */
  fail(file: string): Promise<boolean>
  close(): Promise<void>
}

/** The longest that tests may take, in milliseconds: a change can make a loop that does not end. */
const patience = 60_000

/** Makes the unit tests of a folder ready whose paths hold one of some words. */
export async function testsOf(folder: string, words: readonly string[]): Promise<Tests> {
  let vitest = await open(folder)
  return {
    async fail(file) {
      vitest.invalidateFile(file)
      const modules = await withinPatience(run(vitest, words))
      if (modules) return modules.some(module => !module.ok())
      await vitest.close()
      vitest = await open(folder)
      return true
    },
    close: () => vitest.close(),
  }
}

async function open(root: string): Promise<Vitest> {
  // Only here: it takes seconds to load, which who asks for the usage need not wait for.
  const { createVitest } = await import('vitest/node')
  return createVitest('test', { root, watch: false, project: ['unit'], bail: 1, maxWorkers: 1, reporters: [{}] })
}

async function run(vitest: Vitest, words: readonly string[]): Promise<readonly TestModule[]> {
  const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications([...words]))
  if (testModules.length === 0) throw new Error(`There is no test in ${words.join(', ')}.`)
  return testModules
}

/** What comes within the patience; null where nothing does. */
async function withinPatience<T>(work: Promise<T>): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), patience)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
