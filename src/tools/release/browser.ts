import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { engine } from '../../core/basics/engine.ts'
import { Refusal } from './refusal.ts'

/** The browser of the engine; its module asks for packages that the engine needs to print alone. */
const ours = async (): Promise<Browser> => (await import('../headless/chromium.ts')).launchChromium()

/** A browser to print with. Throws a `Refusal` that says what to install, or to name, where there is none. */
export async function browserToPrint(launch: () => Promise<Browser> = ours): Promise<Browser> {
  try {
    return await launch()
  } catch (error) {
    const advice = adviceOn(error as NodeJS.ErrnoException)
    if (advice === null) throw error
    throw new Refusal(advice)
  }
}

function adviceOn({ code = '', message }: NodeJS.ErrnoException): string | null {
  if (/^(?:ERR_)?MODULE_NOT_FOUND$/.test(code))
    return `A browser prints the review, and its packages are not here: \`npm install --save-dev ${browserPackages()}\`.`
  if (/distribution '\w+' is not found/.test(message))
    return 'A browser prints the review, and there is no Chrome on this machine. Install it, or name a Chromium by its path in the environment variable `CHROMIUM`.'
  if (/executable doesn't exist|\bENOENT\b|\bEACCES\b/i.test(message) && process.env.CHROMIUM)
    return `There is no browser at ${process.env.CHROMIUM}, which the environment variable \`CHROMIUM\` names. Mend its path, or take the variable away.`
  return null
}

/** The packages of a browser in the versions that the engine is tested with. */
function browserPackages(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  return ['playwright-core', '@sparticuz/chromium'].map(name => `${name}@${devDependencies[name]}`).join(' ')
}
