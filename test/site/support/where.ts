import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root folder of the project. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** The folder of the built site that the tests look at: `SITE` of the environment, else `dist`. */
export function siteFolder(): string {
  const folder = resolve(projectRoot, process.env.SITE ?? 'dist')
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`no site in ${folder}: run \`npm run build\` first`)
  return folder
}
