import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { file, type SiteFile } from './file.ts'

const require = createRequire(import.meta.url)

/** The faces of a paper: the narrow ones of a family that has the signs of every field, the same on all machines. */
const faces = [
  ['Paper Serif', 400, 'normal', 'DejaVuSerifCondensed'],
  ['Paper Serif', 400, 'italic', 'DejaVuSerifCondensed-Italic'],
  ['Paper Serif', 700, 'normal', 'DejaVuSerifCondensed-Bold'],
  ['Paper Serif', 700, 'italic', 'DejaVuSerifCondensed-BoldItalic'],
  ['Paper Sans', 400, 'normal', 'DejaVuSansCondensed'],
  ['Paper Sans', 400, 'italic', 'DejaVuSansCondensed-Oblique'],
  ['Paper Sans', 700, 'normal', 'DejaVuSansCondensed-Bold'],
  ['Paper Sans', 700, 'italic', 'DejaVuSansCondensed-BoldOblique'],
  ['Paper Math', 400, 'normal', 'DejaVuMathTeXGyre'],
] as const

/** The files of the faces. */
export const paperFonts: SiteFile[] = faces.map(([, , , name]) =>
  file(`assets/fonts/${name}.ttf`, () => readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))),
)

/** The rules of a style sheet in `assets/` that make them known. */
export const fontRules = faces
  .map(
    ([family, weight, style, name]) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url("fonts/${name}.ttf")}`,
  )
  .join('')
