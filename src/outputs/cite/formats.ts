import { jsonLines } from '../render/json.ts'
import { bibtex } from './bibtex.ts'
import type { CslItem } from './csl.ts'
import { ris } from './ris.ts'

/** A format in which citations are offered as files: `cite.bib` beside a page, `data/references.bib` for all works. */
export interface CitationFormat {
  /** The ending of its files, without a dot. */
  ending: string
  name: string
  /** Its media type. */
  type: string
  /** Whether the links of a page name it to programs. */
  signposted: boolean
  /** A file of a few items: one thing and what it rests on. */
  make(items: readonly CslItem[]): string
  /** A file of a whole bibliography. */
  makeAll(items: readonly CslItem[]): string
}

/** Every format of citations, in the order in which a reader is offered them. */
export const citationFormats: readonly CitationFormat[] = [
  {
    ending: 'bib',
    name: 'BibTeX',
    type: 'application/x-bibtex; charset=utf-8',
    signposted: true,
    make: bibtex,
    makeAll: bibtex,
  },
  {
    ending: 'ris',
    name: 'RIS',
    type: 'application/x-research-info-systems; charset=utf-8',
    signposted: false,
    make: ris,
    makeAll: ris,
  },
  {
    ending: 'json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    signposted: true,
    make: jsonLines,
    makeAll: jsonLines,
  },
]
