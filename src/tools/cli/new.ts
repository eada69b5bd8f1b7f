import { nearest } from '../../core/corpus/words.ts'
import { kindNamed, kinds, one } from '../../core/kinds/kinds.ts'
import { loadReview } from '../../packs/index.ts'
import { beginPage } from '../editing/page.ts'
import { beginRecord } from '../editing/record.ts'
import { writeInputSchemas } from '../editing/schemas.ts'
import { beginSection } from '../editing/section.ts'
import { Refusal } from '../release/refusal.ts'
import { defineCommand, Misuse } from './command.ts'
import { folderNamed } from './words.ts'

/** What is begun besides records. */
const texts = ['section', 'page']
const what = [...texts, ...kinds.map(one)]

const usage = `Usage: npm run new -- WHAT ID [FIELD=VALUE …] [--review DIR]
Begins a record, a section or a page of your own where it belongs, with the fields that you give and those that it needs;
nothing that is there is changed. WHAT is one of: ${what.join(', ')},
or what a review calls one record of a kind that it adds.
A value is written as a cell of a table has it: refs="7; 12", conditions="temperature 20 °C". A work without an ID gets
the next number, a section has its number for an ID, a page its name.
  npm run new -- section 3.3 title="What comes next"
  npm run new -- page methods title=Methods description="How we worked." nav=header
  npm run new -- measurement iron-melting-point section=3.3 material=iron property=temperature value=1538 unit=°C`

const options = { review: { type: 'string', default: '.' } } as const

export const command = defineCommand({
  usage,
  words: { options, allowPositionals: true },
  async run({ values, positionals: [name = '', ...words] }, output) {
    const root = folderNamed(values.review)
    const { named } = await loadReview(root)
    // The kinds that a review adds are known once it is read.
    const kind = kindNamed(name)
    if (!kind && !texts.includes(name)) throw new Misuse(strangeKind(name))
    if (!named) throw new Refusal('The review can not be read: `npm run check` says why.')
    const given = fieldsIn(words)
    const { file, line, left } = kind
      ? await beginRecord(root, kind, given, named)
      : name === 'page'
        ? await beginPage(root, given, named)
        : await beginSection(root, given.get('id') ?? '', given.get('title'), named)
    await writeInputSchemas(root, (await loadReview(root)).named)
    output.out(`${[`Begun in ${file}:${line}.`, ...left].join('\n')}\n`)
  },
})

function strangeKind(name: string): string {
  if (name === '') return 'Say what is new.'
  const near = nearest(name, what)
  return `Say what is new: "${name}" is none of them.${near === null ? '' : ` Did you mean ${near}?`}`
}

/** The fields that words give; the first word without an equals sign is the id. */
function fieldsIn(words: readonly string[]): Map<string, string> {
  const given = new Map<string, string>()
  for (const word of words) {
    const [, field = 'id', value = ''] = /^(?:([\w-]+)=)?(.*)$/s.exec(word) ?? []
    if (given.has(field))
      throw new Misuse(
        word.includes('=') ? `${field} is given twice.` : `"${word}" is no field: write its value too, \`${word}=…\`.`,
      )
    given.set(field, value)
  }
  return given
}
