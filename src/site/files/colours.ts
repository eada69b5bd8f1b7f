import { colourName } from '../../core/basics/colour.ts'
import type { Corpus } from '../../core/corpus/types.ts'

/** A custom property for every coloured facet value, in light and in dark, and a class that makes it the local colour. */
export function colourRules(corpus: Corpus): string {
  const values = corpus.vocabulary.facets.flatMap(facet =>
    facet.values.flatMap(value => (value.colour ? [{ name: colourName(facet.id, value.id), ...value.colour }] : [])),
  )
  if (values.length === 0) return ''
  const properties = (scheme: 'light' | 'dark') => values.map(value => `--${value.name}:${value[scheme]}`).join(';')
  const classes = values.map(({ name }) => `.v-${name}{--value:var(--${name})}`).join('')
  return `:root{${properties('light')}}@media (prefers-color-scheme:dark){:root{${properties('dark')}}}@media print{:root{${properties('light')}}}${classes}\n`
}
