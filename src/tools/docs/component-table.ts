import {
  type AttributeRule,
  type ComponentName,
  type ComponentRule,
  componentNames,
  ruleOf,
} from '../../core/corpus/text/components.ts'

const attribute = ([name, { required, says }]: [string, AttributeRule]) =>
  `\`${name}\`${required ? '' : ' (may be left out)'}: ${says}`

const row = ({ example, shows, attributes }: ComponentRule): string =>
  `| \`${example}\` | ${shows} | ${Object.entries(attributes).map(attribute).join('; ')} |`

/** A component that wraps words as well as standing by itself has a row of each. */
function rows(name: ComponentName): string[] {
  const rule = ruleOf(name)
  return [rule.around, rule].flatMap(one => (one ? row(one) : []))
}

/** The components of the text as a table of the authors' guide. */
export const componentTable = (): string =>
  ['| write | to get | attributes |', '| --- | --- | --- |', ...componentNames.flatMap(rows)].join('\n')
