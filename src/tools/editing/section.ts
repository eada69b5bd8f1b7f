import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { natural } from '../../core/corpus/order.ts'
import { parentOf, textFile } from '../../core/corpus/text/section.ts'
import type { Named } from '../../core/input/choices.ts'
import { sectionFault } from '../../core/permalinks/taken.ts'
import { sectionNumber } from '../../core/schema/id.ts'
import { replaceText } from '../disk/replace.ts'
import { Refusal } from '../release/refusal.ts'
import { withItem } from './append.ts'
import type { Begun } from './record.ts'
import { fieldLine } from './skeleton.ts'

const list = 'data/review.yaml'

/**
 * Begins a section: lists it in its place, and makes the file of its text. Throws a `Refusal` for a number that is taken
 * or none, or whose chapter there is not.
 */
export async function beginSection(
  root: string,
  number: string,
  title: string | undefined,
  named: Named,
): Promise<Begun> {
  const file = textFile(number)
  const parent = parentOf(number)
  if (!sectionNumber.safeParse(number).success || /(?:^|\.)0/.test(number))
    throw new Refusal(
      `"${number}" is no section: a number such as 3.1, an appendix such as a.1, or a name such as acknowledgements.`,
    )
  const fault = sectionFault(number)
  if (fault !== null) throw new Refusal(`${fault} Give the section another name.`)
  if (named.sections.includes(number)) return beginText(root, number, title)
  if (parent !== null && !named.sections.includes(parent)) throw new Refusal(`Begin section ${parent} first.`)
  if (existsSync(join(root, file))) throw new Refusal(`${file} is there already: list the section in ${list}.`)
  const words = title === undefined ? 'title:' : `, ${fieldLine('title', title)}`
  const line = title === undefined ? `number: "${number}"\n    ${words}` : `{${fieldLine('number', number)}${words}}`
  const old = await readFile(join(root, list), 'utf8').catch(() => '')
  const { text } = withItem(old, list, {
    key: 'sections',
    line,
    isBefore: ({ number: other }) => natural(String(other), number) < 0,
  })
  await writeText(root, number)
  await replaceText(join(root, list), text)
  return {
    file,
    line: 1,
    left: [...(title === undefined ? [`Fill in title in ${list}.`] : []), `Write the text in ${file}.`],
  }
}

/** Begins the text of a section that the list has already. Throws a `Refusal` where it has one. */
async function beginText(root: string, number: string, title: string | undefined): Promise<Begun> {
  const file = textFile(number)
  if (existsSync(join(root, file))) throw new Refusal(`There is a section ${number} already.`)
  if (title !== undefined) throw new Refusal(`Section ${number} is listed with its title in ${list}: leave title away.`)
  await writeText(root, number)
  return { file, line: 1, left: [`Write the text in ${file}.`] }
}

async function writeText(root: string, number: string): Promise<void> {
  const file = join(root, textFile(number))
  await mkdir(dirname(file), { recursive: true })
  await replaceText(file, `{/* The text of section ${number}: begin with its first paragraph. */}\n`)
}
