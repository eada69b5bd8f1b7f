import { naming, ruleOf, wraps } from '../../src/core/corpus/text/components.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import type { Random } from './random.ts'

/** Adds a copy of a record under another id to a list of them; what shows it in a text, or null where nothing can. */
export function copyRecord(
  records: unknown[],
  kind: Kind,
  random: Random,
): { section: string; shownBy: string | null } | null {
  const original = random.of(records)
  if (typeof original !== 'object' || original === null || !('id' in original)) return null
  const id = typeof original.id === 'number' ? original.id + records.length : `${original.id}-${records.length}`
  records.push({ ...structuredClone(original), id })
  const [name] = naming(kind)
  const section = 'section' in original ? String(original.section) : '1'
  if (!name) return { section, shownBy: null }
  const rule = ruleOf(name)
  const tag = rule.example.replace('…', String(id)).replace(/\[[\d, ]+\]/, `[${id}]`)
  const shownBy = rule.block ? tag : `See ${wraps(rule) ? tag.replace('>words<', '>these words<') : tag} for it.`
  return { section, shownBy }
}
