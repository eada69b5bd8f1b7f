import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { projectRoot } from './where.ts'

/** The same rules for every page: made once, since to make them takes as long as to follow them. */
class OneConfiguration extends StaticConfigLoader {
  private made: ReturnType<StaticConfigLoader['getConfigFor']> | undefined

  override getConfigFor(...words: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.made ??= super.getConfigFor(...words)
    return this.made
  }
}

/** All that is wrong with the HTML of some pages of a site, the same fault told once with its first place. */
export async function markupFaults(folder: string, pages: readonly string[]): Promise<string[]> {
  const config = JSON.parse(readFileSync(join(projectRoot, '.htmlvalidate.json'), 'utf8')) as ConfigData
  const validator = new HtmlValidate(new OneConfiguration(config))
  const faults = new Map<string, { place: string; times: number }>()
  for (const path of pages) {
    const report = await validator.validateFile(join(folder, path))
    for (const { ruleId, message, line, column } of report.results.flatMap(result => result.messages)) {
      const fault = `${ruleId}: ${message}`
      const seen = faults.get(fault)
      if (seen) seen.times++
      else faults.set(fault, { place: `${path}:${line}:${column}`, times: 1 })
    }
  }
  return [...faults].map(([fault, { place, times }]) => `${place} ${fault} (${times} times)`)
}
