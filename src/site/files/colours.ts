import { colourName } from '../../core/basics/colour.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { neutralColours, neutrals } from '../../outputs/charts/palette.ts'

/**
 * A custom property for every coloured facet value and for the colours without a hue, in light and in dark, and a class
 * that makes it the local colour.
 */
export function colourRules(corpus: Corpus): string {
  const values = [
    ...corpus.vocabulary.facets.flatMap(facet =>
      facet.values.flatMap(value => (value.colour ? [{ name: colourName(facet.id, value.id), ...value.colour }] : [])),
    ),
    ...neutrals.map(name => ({ name, ...neutralColours[name] })),
  ]
  const properties = (scheme: 'light' | 'dark') => values.map(value => `--${value.name}:${value[scheme]}`).join(';')
  const classes = values.map(({ name }) => `.v-${name}{--value:var(--${name})}`).join('')
  return `:root{${properties('light')}}@media (prefers-color-scheme:dark){:root{${properties('dark')}}}@media print{:root{${properties('light')}}}${classes}\n`
}
