import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Long enough for a busy machine: what hangs is stopped, what is slow is not a failure.
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 120_000 } } }

/** Files that take minutes, the slowest first: begun last, they would keep the other core waiting. */
const slow = [
  'browser/access',
  'browser/bundle',
  'browser/attacks',
  'browser/grid',
  'browser/tools',
  'browser/print',
  'cli/touches',
  'site/edited',
  'site/build',
  'pack/package',
  'exports/put-back',
  'site/fields',
  'site/kept',
  'cli/serving',
  'site/sound',
  'disk/killed',
  'cli/bundle',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const at = slow.findIndex(name => moduleId.endsWith(`/${name}.test.ts`))
  return at < 0 ? slow.length : at
}

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

// By itself Vitest leaves a core free, which is half of a machine with two.
const maxWorkers = '100%'

export default defineConfig({
  test: {
    watch: false,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/*/*.test.ts'],
          exclude: ['test/browser/**', 'test/site/**'],
          // The files of a worker share their modules, which take longer to load than most tests to run.
          isolate: false,
          maxWorkers,
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/*.test.ts'],
          isolate: false,
          maxWorkers,
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          // One browser, two cores.
          maxWorkers: 2,
          globalSetup: 'test/browser/support/setup.ts',
          ...patience,
        },
      },
    ],
  },
})
