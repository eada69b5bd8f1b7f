import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './where.ts'

/** How a build ended. */
export type Built = { status: number; output: string }

type Options = { review: string; out: string; project?: string; environment?: Record<string, string> }

/** Builds a review with the engine of a project folder, this one by default. */
export function build({ review, out, project = projectRoot, environment = {} }: Options): Promise<Built> {
  const child = spawn(process.execPath, ['bin/insitu-atlas.mjs', 'build', '--review', review, '--out', out], {
    cwd: project,
    env: { ...process.env, ...environment, NODE_ENV: 'production', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ status: code ?? 1, output }))
  })
}

/** Puts a copy of this project, with the same packages, into another folder. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const parts = ['bin', 'src', 'content', 'data', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']
  const there = parts.filter(part => existsSync(join(projectRoot, part)))
  await Promise.all(there.map(part => cp(join(projectRoot, part), join(folder, part), { recursive: true })))
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir')
}
