import {
  type AttributeRule,
  type ComponentName,
  componentNames,
  ruleOf,
} from '../../../src/core/corpus/text/components.ts'

const attribute = ([name, { required, says }]: [string, AttributeRule]) =>
  `\`${name}\`${required ? '' : ' (may be left out)'}: ${says}`

function row(name: ComponentName): string {
  const { example, shows, attributes } = ruleOf(name)
  return `| \`${example}\` | ${shows} | ${Object.entries(attributes).map(attribute).join('; ')} |`
}

/** The components of the text as a table of the authors' guide. */
export const componentTable = (): string =>
  ['| write | to get | attributes |', '| --- | --- | --- |', ...componentNames.map(row)].join('\n')
