import { added } from 'virtual:atlas/added'
import type { ComponentName } from '../../core/corpus/text/components.ts'
import { addition, footnote, footnoteMark, footnotes, paragraph } from '../text/blocks.ts'
import {
  cell,
  citation,
  figureLink,
  finding,
  formula,
  headCell,
  image,
  link,
  mathematics,
  mentionOf,
  quantity,
  sectionLink,
} from '../text/inline.ts'
import type { TextComponent } from '../text/runtime.ts'
import Chart from './Chart.astro'
import Note from './Note.astro'
import Pathway from './Pathway.astro'
import Picture from './Picture.astro'
import Schematic from './Schematic.astro'
import Table from './Table.astro'

/** What Markdown makes that the site draws in its own way. */
type Element = 'a' | 'img' | 'td' | 'th'

/** What stands around every paragraph, and what footnotes become. */
type Around = 'P' | 'Footnote' | 'FootnoteMark' | 'Footnotes'

const builtIn: Record<ComponentName | Element | Around, TextComponent> = {
  Addition: addition,
  Chart,
  Chem: formula,
  Cite: citation,
  Fig: figureLink,
  Finding: finding,
  Footnote: footnote,
  FootnoteMark: footnoteMark,
  Footnotes: footnotes,
  Material: mentionOf('materials', 'to'),
  Note,
  P: paragraph,
  Pathway,
  Picture,
  Q: quantity,
  Schematic,
  Sec: sectionLink,
  Table,
  Technique: mentionOf('techniques', 'to'),
  Term: mentionOf('terms', 'term'),
  Tex: mathematics,
  a: link,
  img: image,
  td: cell,
  th: headCell,
}

/** What draws each component of a section's text, those that the review adds among them, and what stands around its parts. */
export const components: Record<string, TextComponent> = { ...added, ...builtIn }
