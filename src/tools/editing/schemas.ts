import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Named } from '../../core/input/choices.ts'
import { inputSchemas, writtenHere } from '../../core/input/schemas.ts'
import { jsonDocument } from '../../outputs/render/json.ts'
import { replaceText } from '../disk/replace.ts'

/** Where the schemas for editors lie in a review. */
export const schemaFolder = '.atlas/schema'

/** The line that names the schema of a file of records, which stands in folders as deep below the review. */
export const schemaLine = (name: string, file: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length - 1)}${schemaFolder}/${name}.json\n`

/**
 * Writes the schemas of a review's files for editors, each where it says something new. Git passes over their folder.
 * A file that was not written here stays, and so does all where the folder can't be written: nobody needs them to go on.
 */
export async function writeInputSchemas(root: string, named: Named | null): Promise<void> {
  if (!named) return
  try {
    await mkdir(join(root, schemaFolder), { recursive: true })
    await writeFile(join(root, '.atlas/.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined)
    for (const [name, schema] of Object.entries(inputSchemas(named)))
      await writeSchema(join(root, schemaFolder, `${name}.json`), jsonDocument(schema))
  } catch {
    // A review may lie where nobody has the right to write.
  }
}

async function writeSchema(file: string, text: string): Promise<void> {
  const old = await readFile(file, 'utf8').catch(() => null)
  if (old === text || (old !== null && !old.includes(writtenHere))) return
  await replaceText(file, text)
}
