import type { Corpus, Use } from './types.ts'

/** The uses of terms that are links: the first in each chapter, but of no term that is never one. */
export function linkedTerms({ sections, get }: Pick<Corpus, 'sections' | 'get'>): ReadonlySet<Use> {
  const seen = new Set<string>()
  const mentions = sections.flatMap(({ uses }) => uses.filter(({ component }) => component === 'Term'))
  return new Set(
    mentions.filter(({ ids: [id = ''], section }) => {
      const mention = `${section.split('.')[0]} ${id}`
      if (seen.has(mention) || get('terms', id)?.link === 'never') return false
      seen.add(mention)
      return true
    }),
  )
}
