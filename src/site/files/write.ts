import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Content, SiteFile } from './file.ts'

/** Makes a file and writes it into the folder of a site; gives the bytes that it has. */
export async function writeSiteFile({ path, make }: Pick<SiteFile, 'path' | 'make'>, out: string): Promise<number> {
  const content = await made(path, make)
  const target = join(out, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
  return Buffer.byteLength(content)
}

/** What a file holds; an error names the file, in a form that keeps its words on its way out of a thread. */
async function made(path: string, make: SiteFile['make']): Promise<Content> {
  try {
    return await make()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${path} could not be made: ${reason}`)
  }
}
