/** Where a review has its configuration; it has one of these. */
export const configFiles = ['atlas.config.mjs', 'atlas.config.ts'] as const

/** The folder of a review for what its program is made of besides its configuration. */
export const extensionsFolder = 'extensions'

/** Whether a file of a review, by its path in it, is part of its program. */
export const isOfProgram = (path: string): boolean =>
  configFiles.some(name => name === path) || path.startsWith(`${extensionsFolder}/`)
