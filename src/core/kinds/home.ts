/** Where the records of a kind stand in the site. */
export type Home =
  /** A page each, in a folder; `apart` are the folders of those whose keys begin in a way of their own. */
  | { readonly page: string; readonly apart?: Readonly<Record<string, string>> }
  /** A place each on one page that lists them; what its anchor has before the key. */
  | { readonly list: string; readonly anchor: string }
  /** A page each among those of the facet whose values they are, whatever a review calls it. */
  | { readonly facet: true }

/** The folder that the pages of several kinds share, and so the space in which their ids are unique. */
export const shared = 'r/'

/** The folder of the lists in which records have rows, where a review has so many of a kind that they have no pages. */
export const rowsFolder = 'rows/'

/** The folders of pages that scripts of the site link to as well: they can't load what else is known of a kind. */
export const folders = { figures: 'fig/', materials: 'm/', references: 'ref/', tables: 'table/' } as const

/** The path of what has a key; `facet` is the id of the facet whose values the records are. */
export function pathIn(home: Home, key: string, facet: string): string {
  if ('facet' in home) return `${facet}/${key}/`
  if ('list' in home) return `${home.list}#${home.anchor}${key}`
  const [start = '', folder = home.page] =
    Object.entries(home.apart ?? {}).find(([beginning]) => key.startsWith(beginning)) ?? []
  return `${folder}${key.slice(start.length)}/`
}

/** The folders, and the pages that are lists, in which records of a kind stand; none where a facet says it. */
export function foldersOf(home: Home): string[] {
  if ('facet' in home) return []
  return 'list' in home ? [home.list] : [home.page, ...Object.values(home.apart ?? {})]
}

/** The key of what has a path: the other way round. */
export function keyIn(home: Home, path: string): string {
  if (path.startsWith(rowsFolder)) return path.slice(path.indexOf('#') + 1)
  if ('list' in home) return path.slice(home.list.length + 1 + home.anchor.length)
  const [folder, key] = [path.slice(0, path.indexOf('/') + 1), path.slice(path.indexOf('/') + 1, -1)]
  const [start = ''] = ('page' in home && Object.entries(home.apart ?? {}).find(([, apart]) => apart === folder)) || []
  return start + key
}
