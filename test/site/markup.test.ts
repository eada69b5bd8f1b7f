import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, it } from 'vitest'
import { htmlPages, readSite } from './support/site.ts'
import { projectRoot, siteFolder } from './support/where.ts'

/** The same rules for every page: made once, since to make them takes as long as to follow them. */
class OneConfiguration extends StaticConfigLoader {
  private made: ReturnType<StaticConfigLoader['getConfigFor']> | undefined

  override getConfigFor(...words: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.made ??= super.getConfigFor(...words)
    return this.made
  }
}

it('is valid HTML throughout', async () => {
  const site = readSite(siteFolder())
  const config = JSON.parse(readFileSync(join(projectRoot, '.htmlvalidate.json'), 'utf8')) as ConfigData
  const validator = new HtmlValidate(new OneConfiguration(config))
  // The same fault is mostly on many pages: it is told once, with its first place.
  const faults = new Map<string, { place: string; times: number }>()
  for (const { path } of htmlPages(site)) {
    const report = await validator.validateFile(join(site.folder, path))
    for (const { ruleId, message, line, column } of report.results.flatMap(result => result.messages)) {
      const fault = `${ruleId}: ${message}`
      const seen = faults.get(fault)
      if (seen) seen.times++
      else faults.set(fault, { place: `${path}:${line}:${column}`, times: 1 })
    }
  }
  expect([...faults].map(([fault, { place, times }]) => `${place} ${fault} (${times} times)`)).toEqual([])
})
