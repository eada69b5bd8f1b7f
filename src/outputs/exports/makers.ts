/** The files in which a widget offers its data, beside its page. */
export const dataFileNames = ['data.csv', 'data.json'] as const

/** A file beside a page as a link offers it. */
export interface OfferedFile {
  file: string
  /** Its format: `CSV`. */
  format: string
  /** The name under which a browser keeps it. */
  savedAs: string
}

/** Files beside a page, which a browser keeps under the name of what they are of: `data.csv` as `<name>.csv`. */
export const offered = (files: readonly string[], name: string): OfferedFile[] =>
  files.map(file => {
    const ending = file.slice(file.indexOf('.'))
    return { file, format: ending.slice(1).toUpperCase(), savedAs: `${name}${ending}` }
  })

/** How each file beside a page is made, by its name. */
export type FileMakers = Record<string, () => string | Promise<Uint8Array>>
