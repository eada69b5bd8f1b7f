import { themeFile } from '../core/corpus/read/theme.ts'
import { changelogFile } from '../core/permalinks/changelog.ts'
import { journalFile } from '../core/permalinks/interrupted.ts'

/** Where a review has its configuration; it has one of these. */
export const configFiles = ['atlas.config.mjs', 'atlas.config.ts'] as const

/** The folder of a review for what its program is made of besides its configuration. */
export const extensionsFolder = 'extensions'

/** Whether a file of a review, by its path in it, is part of its program. */
export const isOfProgram = (path: string): boolean =>
  configFiles.some(name => name === path) || path.startsWith(`${extensionsFolder}/`)

/** What of a review stands in its own folder, and is read with its texts and its data. */
export const singleFiles: readonly string[] = [themeFile, ...configFiles, changelogFile, journalFile]

/** All that a review is read from, relative to its folder: what it brings to the site as it is lies in `public`. */
export const reviewParts: readonly string[] = ['content', 'data', 'public', extensionsFolder, ...singleFiles]
