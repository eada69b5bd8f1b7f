import { memoise } from '../basics/memoise.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Kind } from '../kinds/types.ts'
import { judgesOf } from './rules.ts'
import { settled } from './settle.ts'
import type { Check } from './types.ts'

export { isToldByInterface, judgesOf, ownRuleIds, rulesOf, toldRules } from './rules.ts'
export type { Aspect, Check, EngineRule, Rule, Verdict } from './types.ts'

/**
 * Everything that the rules say of a corpus, by kind and id joined by a slash (`measurements/melting-point-of-ice`,
 * `references/29`), each record's checks in the order of the rules. Worked out once for a corpus.
 */
export const audit = memoise((corpus: Corpus): ReadonlyMap<string, Check[]> => {
  const checks = new Map<string, Check[]>()
  for (const rule of judgesOf(corpus))
    for (const judgement of rule.judge(corpus)) {
      const { kind, id, ...ruling } = settled(corpus, judgement)
      const key = `${kind}/${id}`
      const list = checks.get(key)
      const check = { rule: rule.id, ...ruling }
      if (list) list.push(check)
      else checks.set(key, [check])
    }
  return checks
})

/** What the rules say of one record; empty where no rule fits it. */
export function checksOf(corpus: Corpus, kind: Kind, id: string | number): Check[] {
  return audit(corpus).get(`${kind}/${id}`) ?? []
}
