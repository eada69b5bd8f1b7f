import { defineCommand, Misuse } from './command.ts'
import { keptSound } from './kept-sound.ts'
import { formats } from './problems.ts'
import { tellSound } from './sound.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run check -- [--review DIR] [--format ${formats.join('|')}] [--sources DIR]
Validates a review, and says all that is wrong with it: where, what, and what to do. Of a sound one it asks about values
that may have lost a decimal sign. What editors need to complete and
check its files is written to .atlas/ in its folder.
--sources DIR: proves titles, passages, numbers and wording against your own copies of the cited works in a folder, text
files such as ref-94.txt with the title on the first line; ends with what could not be checked, and why.`

const options = {
  review: { type: 'string', default: '.' },
  format: { type: 'string', default: 'text' },
  sources: { type: 'string' },
} as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values: { format: named, review, sources } }, output) {
    const format = formats.find(format => format === named)
    if (!format) throw new Misuse(`There is no format "${named}".`)
    const root = folderNamed(review)
    // What is proved against copies hangs on files that nobody remembers.
    const kept = sources === undefined ? await keptSound(root) : null
    if (kept?.before) {
      tellSound(root, kept.before, format, output)
      return true
    }
    // What reads a review takes a while to load, which a check of the same files can do without.
    const { checkForAuthor } = await import('./check-review.ts')
    const sound = await checkForAuthor(root, sources, { format, output })
    if (sound) kept?.keep(sound)
    return sound !== null
  },
})
