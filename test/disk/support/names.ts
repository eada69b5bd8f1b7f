import { spawnSync } from 'node:child_process'
import { ownName } from '../../../src/tools/disk/own.ts'

let count = 0

/** The number of a process that is no more. */
export const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid

/** The name of something that a process has half made, on this machine unless another is named. */
export function nameOf(number: number, machine?: string): string {
  const [, here = ''] = /^\.atlas-x-([0-9a-f]+)-/.exec(ownName('x')) ?? []
  return `.atlas-build-${machine ?? here}-${number}-${String(count++).padStart(12, '0')}`
}
