import { mediaType } from '../../outputs/exports/media-types.ts'

/** What a file holds. */
export type Content = string | Uint8Array

/** A file of a site that is not one of its pages. */
export interface SiteFile {
  /** Relative to the site: `data/measurements.csv`. */
  path: string
  /** Its media type. */
  type: string
  /** Makes what it holds: the same bytes each time. */
  make(): Content | Promise<Content>
  /** The same in pieces, of what may be too large to be held at once. */
  parts?(): Iterable<string>
  /** Writes the same to a path where there is nothing, as it is made. */
  write?(target: string): void
}

/** A file whose ending tells its media type. */
export const file = (path: string, make: SiteFile['make']): SiteFile => ({ path, type: mediaType(path), make })

/** The files that lie in one folder, by name. */
export const filesIn = (folder: string, makers: Record<string, SiteFile['make']>): SiteFile[] =>
  Object.entries(makers).map(([name, make]) => file(`${folder}/${name}`, make))
