import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from '../../core/kinds/types.ts'
import { Refusal } from '../release/refusal.ts'

/**
 * The file of a review in which a record of a kind belongs: the one that holds all of its kind, or in the folder of its
 * kind the one of its section, or of the work that it is about. Throws a `Refusal` where a table or JSON holds them.
 */
export function fileOf(root: string, kind: Kind, given: ReadonlyMap<string, string>): string {
  const there = (file: string) => existsSync(join(root, file))
  const whole = `data/${kind}`
  const single = yamlAt(whole, there)
  if (single !== null) return single
  const closed = [`${whole}.csv`, `${whole}.json`].find(there)
  if (closed !== undefined && !there(whole))
    throw new Refusal(`${closed} holds all ${kind}: add the record there by hand.`)
  const stem = given.get('section') ?? given.get('ref')
  if (stem === undefined || !(there(whole) || kind === 'source-checks')) return `${whole}.yaml`
  return yamlAt(`${whole}/${stem}`, there) ?? `${whole}/${stem}.yaml`
}

const yamlAt = (stem: string, there: (file: string) => boolean): string | null =>
  [`${stem}.yaml`, `${stem}.yml`].find(there) ?? null
