import { folders, shared } from '../kinds/home.ts'
import { pageLabel, pageNameIn } from '../schema/section.ts'

/** The folder of the pages of sections. */
export const sectionFolder = 's/'

/** The path of a section's page; of a page of the review, which has a label as well, that of its name alone. */
export const sectionPath = (label: string): string => `${pageNameIn(label) ?? `${sectionFolder}${label}`}/`

/** The label of the section, or of the page of the review, that has a path. */
export const labelAt = (path: string): string => /^s\/(.+)\/$/.exec(path)?.[1] ?? pageLabel(path.slice(0, -1))

/** The path of a facet value's page; a value may have capitals, its address has none. */
export const facetPath = (facet: string, value: string): string => `${facet}/${value.toLowerCase()}/`

/** The path of a figure of the article, from a label such as `6A`; that of a table of the article from `table-1`. */
export const figurePath = (label: string): string =>
  label.startsWith('table-')
    ? `${folders.tables}${label.slice('table-'.length)}/`
    : `${folders.figures}${Number.parseInt(label, 10)}/`

/** The path of the page of a measurement, and of every other record that shares the folder. */
export const sharedPath = (id: string): string => `${shared}${id}/`

/** The path of a material's page. */
export const materialPath = (id: string): string => `${folders.materials}${id}/`

/** The path of the page of a work, by its number. */
export const workPath = (number: number | string): string => `${folders.references}${number}/`

/** The address of all that is known of what has a path: a part of its page or, where it has none of its own, its place. */
export const knownIn = (path: string): string => (path.includes('#') ? path : `${path}#standing`)

/**
 * The address of something as an edition had it: `s/3.1.2/?e=1.0.0#p4`. The page that is so asked for tells what changed
 * since.
 */
export function editionPath(path: string, version: string): string {
  const [page = '', anchor] = path.split('#')
  return `${page}?e=${version}${anchor === undefined ? '' : `#${anchor}`}`
}
