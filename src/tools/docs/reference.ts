import { judgesOf, toldRules } from '../../core/audit/index.ts'
import type { Rule } from '../../core/audit/types.ts'
import { wordsOf } from '../../core/catalogue/words.ts'
import { codes } from '../../core/corpus/codes.ts'
import { kindOf, kinds } from '../../core/kinds/kinds.ts'
import { chartType, chartTypeIds, scales } from '../../core/schema/chart-types.ts'
import { packs } from '../../packs/index.ts'
import { componentTable } from './component-table.ts'
import { type FileField, fieldsByFile, fieldTable } from './fields.ts'
import { table } from './table.ts'

/** A page of the reference in Markdown, made of the engine itself, and those below it. */
export interface ReferencePage {
  title: string
  text: string
  below: ReferencePage[]
}

/** How each command is used, by its name. */
export type Usages = ReadonlyMap<string, string>

const page = (title: string, text: string, below: ReferencePage[] = []): ReferencePage => ({ title, text, below })

/** Every command, option, field, component, type of chart, problem and rule that there is. */
export const referencePages = async (usages: Usages): Promise<ReferencePage[]> => [
  page('Commands', commandsText(usages)),
  page('Files and fields', filesText, [...fieldsByFile()].map(fieldsPage)),
  page('Components of the text', componentTable()),
  page('Types of charts', chartsText()),
  page('Problems', problemsText()),
  page('Rules of the audit', rulesText(toldRules(judgesOf({ packRules: [] }), wordsOf('en')))),
  page('Packs', packsText, await Promise.all(packs.map(packPage))),
]

const commandsText = (usages: Usages): string =>
  [
    'Every command is a script of a review’s `package.json`, called as `npm run`, and goes by the same name behind `npx insitu-atlas`. Each answers `--help` with what stands here.',
    ...[...usages].map(([name, usage]) => `## ${name}\n\n${fenced(usage)}`),
  ].join('\n\n')

const filesText = `A review's records stand in files under \`data/\`, as YAML, JSON or CSV: all records of a kind in one
file, such as \`data/materials.yaml\`, or in files of a folder of that name. A star marks what has to be there. \`a.b\` is
the field \`b\` inside \`a\`, \`a[].b\` that of each entry of a list.`

function fieldsPage([file, fields]: [string, FileField[]]): ReferencePage {
  const kind = kinds.find(kind => kind === file)
  const text = kind
    ? `The records of \`data/${file}\`. One is called a ${kindOf(kind).one}.`
    : `The file \`data/${file}.yaml\`.`
  return page(`data/${file}`, `${text}\n\n${fieldTable(fields)}`)
}

function chartsText(): string {
  const rows = chartTypeIds.map(id => {
    const { drawn, content, fromZero, planar } = chartType(id)
    const axes = [planar && 'two axes', fromZero && 'begins at zero'].filter(Boolean).join(', ')
    return [`\`${id}\``, drawn, content, axes]
  })
  return `The \`type\` of a chart in \`data/charts\`. An axis can be ${scales.map(scale => `\`${scale}\``).join(', ')}.

${table(['type', 'how it is drawn', 'made of', 'its axes'], rows)}`
}

const problemsText =
  (): string => `What \`npm run check\` can find. Each problem says where it stands, what is wrong and what to do.

${table(
  ['code', 'what it means'],
  Object.entries(codes).map(([code, says]) => [`\`${code}\``, says]),
)}`

const rulesText = (rules: readonly Rule[]): string =>
  rules
    .map(({ id, title, does, assumes, silent }) =>
      [`## ${title}`, `\`${id}\`. ${does}`, assumes && `It assumes: ${assumes}`, silent && `It says nothing: ${silent}`]
        .filter(Boolean)
        .join('\n\n'),
    )
    .join('\n\n')

const packsText =
  'A pack brings the roles, rules and derivations of one field to the reviews whose vocabulary asks for it by `packs`.'

async function packPage({ id, name, roles, derivations, rules }: (typeof packs)[number]): Promise<ReferencePage> {
  const text = `\`packs: [${id}]\`

## Roles of properties

${table(
  ['role', 'what it is'],
  roles.map(role => [`\`${role.id}\``, role.description]),
)}

## Derivations for charts

${table(
  ['derivation', 'what it does'],
  derivations.map(one => [`\`${one.id}\``, one.does]),
)}

${rulesText(toldRules(await rules(), wordsOf('en')))}`
  return page(name, text)
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``
