import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Long enough for a busy machine: what hangs is stopped, what is slow is not a failure.
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 120_000 } } }

/**
 * Files that take long, the slowest first: begun last, they would keep the other core waiting. Those of a project stand
 * together: its files share a process, which another project's would end.
 */
const slow = [
  'browser/access',
  'browser/bundle',
  'browser/attacks',
  'browser/grid',
  'browser/tools',
  'browser/other-reviews',
  'browser/print',
  'site/edited',
  'site/build',
  'site/long-lists',
  'site/markup',
  'site/kept',
  'site/sound',
  'pack/package',
  'cli/touches',
  'cli/serving',
  'exports/put-back',
  'disk/killed',
  'attacks/fields',
]

/** The projects, in the order in which their files run. */
const order = ['browser', 'site', 'unit']

const rank = ({ moduleId, project }: TestSpecification): number => {
  const at = slow.findIndex(name => moduleId.endsWith(`/${name}.test.ts`))
  return order.indexOf(project.name) * (slow.length + 1) + (at < 0 ? slow.length : at)
}

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

// Node strips the types of modules by itself, and keeps what it compiled: Vite would make each anew, and slower to run.
const experimental = { viteModuleRunner: false, nodeLoader: false }

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
          experimental,
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/*.test.ts'],
          isolate: false,
          maxWorkers,
          experimental,
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          isolate: false,
          // One browser, two cores.
          maxWorkers: 2,
          experimental,
          globalSetup: 'test/browser/support/setup.ts',
          ...patience,
        },
      },
    ],
  },
})
