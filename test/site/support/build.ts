import { existsSync } from 'node:fs'
import { cp, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ran, runIn } from '../../cli/support/run.ts'
import { runWarm } from '../../cli/support/warm.ts'
import { projectRoot } from './where.ts'

/** How a build ended. */
export type Built = { status: number; output: string }

type Options = { review: string; out: string }

/** Builds a review by the command. */
export const build = async ({ review, out }: Options): Promise<Built> =>
  builtBy(await runWarm('build', '--review', review, '--out', out))

type Elsewhere = Options & { project: string; environment: Record<string, string> }

/** Builds a review by the command of another project folder, in a process of its own, in whose environment more is set. */
export async function buildElsewhere({ project, review, out, environment }: Elsewhere): Promise<Built> {
  const words = ['bin/insitu-atlas.mjs', 'build', '--review', review, '--out', out]
  return builtBy(await runIn(project, process.execPath, words, environment))
}

const builtBy = ({ status, out, err }: Ran): Built => ({ status, output: out + err })

/** Puts a copy of this project, with the same packages, into another folder. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const parts = ['bin', 'src', 'content', 'data', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']
  const there = parts.filter(part => existsSync(join(projectRoot, part)))
  await Promise.all(there.map(part => cp(join(projectRoot, part), join(folder, part), { recursive: true })))
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir')
}
