import type { Corpus } from '../../core/corpus/types.ts'
import { partialSheets } from '../context/sheets.ts'
import { pageRules } from '../paper/page-rules.ts'
import { atlasSheet, sheetText } from './assets.ts'
import { styleSheet } from './bundle.ts'
import { file, filesIn, type SiteFile } from './file.ts'
import { fontRules, paperFonts } from './paper-fonts.ts'
import { filesOfPictures } from './records.ts'

/** The style sheets of a paper, those of the site and what is for paper alone, its fonts and its pictures. */
export const paperFiles = (corpus: Corpus): SiteFile[] =>
  filesIn('assets', {
    'atlas.css': () => atlasSheet(corpus),
    'paper.css': async () => fontRules + (await styleSheet('paper')) + pageRules(corpus),
  }).concat(
    partialSheets.map(name => file(`assets/${name}.css`, () => sheetText(corpus, name))),
    paperFonts,
    filesOfPictures(corpus),
  )
