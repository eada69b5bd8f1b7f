import type { Kind } from '../kinds/types.ts'

/** The path of a section's page. */
export const sectionPath = (number: string): string => `s/${number}/`

/** The path of a facet value's page; a value may have capitals, its address has none. */
export const facetPath = (facet: string, value: string): string => `${facet}/${value.toLowerCase()}/`

/** The path of a figure of the article, from a label such as `6A`; that of a table of the article from `table-1`. */
export const figurePath = (label: string): string =>
  label.startsWith('table-') ? `table/${label.slice('table-'.length)}/` : `fig/${Number.parseInt(label, 10)}/`

/** A figure of the article by name, from a label such as `6A`: "Fig. 6A"; a table from `table-1`: "Table 1". */
export const figureName = (label: string): string =>
  label.startsWith('table-') ? `Table\u00a0${label.slice('table-'.length)}` : `Fig.\u00a0${label}`

/** The path of a record's page, or of the place on a page where it stands when it has no page of its own. */
export function recordPath(kind: Kind, id: string | number): string {
  switch (kind) {
    case 'references':
      return `ref/${id}/`
    case 'materials':
      return `m/${id}/`
    case 'techniques':
      return facetPath('technique', String(id))
    case 'figures':
      return figurePath(String(id))
    case 'charts':
      return `chart/${id}/`
    case 'terms':
      return `glossary/#${id}`
    case 'challenges':
      return `challenges/#${id}`
    case 'tables':
      return `charts/#table-${id}`
    case 'schematics':
      return `schematics/#fig-${id}`
    default:
      return `r/${id}/`
  }
}

/**
 * The address of something as an edition had it: `s/3.1.2/?e=1.0.0#p4`. The page that is so asked for tells what changed
 * since.
 */
export function editionPath(path: string, version: string): string {
  const [page = '', anchor] = path.split('#')
  return `${page}?e=${version}${anchor === undefined ? '' : `#${anchor}`}`
}
