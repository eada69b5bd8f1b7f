import { added } from 'virtual:atlas/added'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import type { ComponentName } from '../../core/corpus/text/components.ts'
import Addition from './Addition.astro'
import Cell from './Cell.astro'
import Chart from './Chart.astro'
import Chem from './Chem.astro'
import Cite from './Cite.astro'
import Fig from './Fig.astro'
import Finding from './Finding.astro'
import Footnote from './Footnote.astro'
import FootnoteMark from './FootnoteMark.astro'
import Footnotes from './Footnotes.astro'
import HeadCell from './HeadCell.astro'
import Image from './Image.astro'
import Link from './Link.astro'
import Material from './Material.astro'
import Note from './Note.astro'
import P from './P.astro'
import Pathway from './Pathway.astro'
import Picture from './Picture.astro'
import Q from './Q.astro'
import Schematic from './Schematic.astro'
import Sec from './Sec.astro'
import Table from './Table.astro'
import Technique from './Technique.astro'
import Term from './Term.astro'
import Tex from './Tex.astro'

/** What Markdown makes that the site draws in its own way. */
type Element = 'a' | 'img' | 'td' | 'th'

/** What stands around every paragraph, and what footnotes become. */
type Around = 'P' | 'Footnote' | 'FootnoteMark' | 'Footnotes'

const builtIn: Record<ComponentName | Element | Around, AstroComponentFactory> = {
  Addition,
  Chart,
  Chem,
  Cite,
  Fig,
  Finding,
  Footnote,
  FootnoteMark,
  Footnotes,
  Material,
  Note,
  P,
  Pathway,
  Picture,
  Q,
  Schematic,
  Sec,
  Table,
  Technique,
  Term,
  Tex,
  a: Link,
  img: Image,
  td: Cell,
  th: HeadCell,
}

/** What draws each component of a section's text, those that the review adds among them, and what stands around its parts. */
export const components: Record<string, AstroComponentFactory> = { ...added, ...builtIn }
