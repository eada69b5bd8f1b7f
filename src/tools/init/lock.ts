import { spawnSync } from 'node:child_process'
import { completeLock } from '../../../scripts/lib/complete-lock.mjs'

/** Runs npm with some words in a folder; whether that went well. */
export type Npm = (words: readonly string[], folder: string) => boolean

/** The npm of this machine, which tells nothing but what went wrong. */
export const npm: Npm = (words, folder) =>
  spawnSync('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    .status === 0

/**
 * Has npm write the lock file of a new review, with the packages of every platform, so that `npm ci` takes it everywhere;
 * nothing is installed. False where npm could not.
 */
export function writeLock(folder: string, run: Npm): boolean {
  const words = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (!run(words, folder)) return false
  completeLock(folder)
  return true
}
