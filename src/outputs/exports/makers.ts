/** The files in which a widget offers its data, beside its page. */
export const dataFileNames = ['data.csv', 'data.json'] as const

/** How each file beside a page is made, by its name. */
export type FileMakers = Record<string, () => string | Promise<Buffer>>
