/**
 * Writes THIRD-PARTY.md: whose work is in the site, in the repository and in what builds the site, under what terms.
 * Made from the lock file and the installed packages.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand, runCommand } from '../src/tools/cli/command.ts'
import { Refusal } from '../src/tools/release/refusal.ts'
import { shippedPackages } from '../src/tools/release/shipped.ts'
import { root } from './lib/node.mjs'

const usage = `Usage: npm run third-party -- [--check]
Writes THIRD-PARTY.md from the lock file; --check writes nothing, and ends with status 1 where the file is out of date.`

/** What a package says of itself: its name, version, licence and the text of it. */
export function packageOf(name) {
  const folder = join(root, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(entry => /^licen[cs]e(\.|$)/i.test(entry))
  return { name, version, licence: license, text: file ? readFileSync(join(folder, file), 'utf8') : null }
}

/** What licences alone do not tell, by package. */
const remarks = {
  citeproc:
    'Formats citations while a site is built. It is used as it is, under the Common Public Attribution License 1.0; no part of it is in the site.',
  '@lhncbc/ucum-lhc':
    'Checks and converts units while a site is built; its own licence is of the BSD kind and asks for its notice, which stands below. The UCUM codes that it knows are those of the Regenstrief Institute and the UCUM Organization (https://ucum.org/license); the data files of a site name such codes.',
  'dejavu-fonts-ttf':
    'Measures the text of charts and draws it in their PNG pictures. The font files themselves are not in the site.',
}

const styles = `## In the repository

\`src/outputs/cite/styles\` holds four styles and four locales of the [Citation Style Language](https://citationstyles.org/)
project, unchanged, by the authors and contributors whom each file names, under
[Creative Commons Attribution-ShareAlike 3.0](https://creativecommons.org/licenses/by-sa/3.0/), apart from the licence of
the rest of this program. What they format is not bound by it.
`

const quoted = text => `\`\`\`text\n${text.trim().replaceAll('```', "'''")}\n\`\`\`\n`

/** The whole file. */
export async function thirdParty() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const own = packages[''].dependencies
  const shipped = (await shippedPackages()).map(packageOf)
  const rest = Object.keys(own).sort()
  const building = rest.filter(name => !shipped.some(one => one.name === name)).map(packageOf)
  const noticed = building.filter(({ name, licence }) => remarks[name] || !/^(MIT|ISC)$/.test(licence))
  return [
    '# Third parties\n\nMade by `npm run third-party` from the lock file; do not edit.\n',
    '## In the site\n\nParts of these packages are in the scripts of every site, and so in the zip.\n',
    ...shipped.map(({ name, version, licence, text }) => `### ${name} ${version}\n\n${licence}\n\n${quoted(text)}`),
    styles,
    '## While a site is built\n\nThese run when a site is built. No part of them is in the site.\n',
    `| package | version | licence |\n| --- | --- | --- |\n${building
      .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
      .join('\n')}\n`,
    ...noticed.map(({ name, text }) => `### ${name}\n\n${remarks[name] ?? ''}\n\n${text ? quoted(text) : ''}`),
  ].join('\n')
}

export const command = defineCommand({
  usage,
  words: { options: { check: { type: 'boolean', default: false } } },
  async run({ values }) {
    const file = join(root, 'THIRD-PARTY.md')
    const text = await thirdParty()
    if (!values.check) return writeFileSync(file, text)
    if (readFileSync(file, 'utf8') !== text)
      throw new Refusal('THIRD-PARTY.md is not what the packages say. Run `npm run third-party`.')
  },
})

if (import.meta.main) await runCommand(command)
