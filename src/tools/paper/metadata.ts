import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml } from '../../core/html/html.ts'
import { citedAuthors } from '../../core/words/makers.ts'
import { authorName } from '../../core/words/work-names.ts'
import { paperTitle } from '../../site/paper/title.ts'
import { engineVersion } from '../disk/version.ts'

/** What a paper says of itself to machines. */
export interface PaperFacts {
  title: string
  /** One name each. */
  authors: string[]
  description: string
  language: string
  licence: string
  /** The day of the edition, `2026-11-27`: no clock has a say. */
  date: string
  /** What wrote it. */
  creator: string
  /** Of a link in the paper, what it leads to: a page by its number. */
  page(number: number): string
}

/** The facts of the paper of a review that holds a section with those below it, or all of them. */
export function paperFacts(corpus: Corpus, section: string | null): PaperFacts {
  const { review } = corpus
  const t = wordsFor(review)
  return {
    title: paperTitle(corpus, section),
    authors: citedAuthors(review).map(authorName),
    description: review.description,
    language: review.language,
    licence: review.licence.content.url,
    date: review.date,
    creator: `insitu-atlas ${engineVersion()}`,
    page: page => say(t.paper.page, { page }),
  }
}

/** A text as a string of a PDF: UTF-16, in hexadecimal digits. */
export const pdfString = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

/** The text of a string of a PDF, as Chromium writes one: in hexadecimal digits, or in brackets. */
export function textOfString(written: string): string {
  const bytes = written.startsWith('<')
    ? Buffer.from(written.slice(1, -1), 'hex')
    : Buffer.from(
        written.slice(1, -1).replace(/\\(\d{3}|[\s\S])/g, (_, one: string) => unescaped(one)),
        'latin1',
      )
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff
  return isWide ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1')
}

const unescaped = (one: string): string => (/^\d/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : one)

/** The dictionary of information. */
export function infoOf({ title, authors, description, date, creator }: PaperFacts, producer: string): string {
  const day = `(D:${date.replaceAll('-', '')}000000Z)`
  return [
    `<</Title ${pdfString(title)}`,
    authors.length > 0 ? `/Author ${pdfString(authors.join(', '))}` : '',
    `/Subject ${pdfString(description)}`,
    `/Creator ${pdfString(creator)}`,
    producer,
    `/CreationDate ${day}`,
    `/ModDate ${day}>>`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** What stands in every paper, by which a file is known as one. */
export const creatorTag = '<xmp:CreatorTool>insitu-atlas '

/** The same as XMP, with the claim that the file holds to PDF/UA-1. */
export function xmpOf({ title, authors, description, language, licence, date, creator }: PaperFacts): string {
  const alternatives = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt>`
  const names = authors.map(name => `<rdf:li>${escapeHtml(name)}</rdf:li>`).join('')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
${names && `<dc:creator><rdf:Seq>${names}</rdf:Seq></dc:creator>\n`}<dc:description>${alternatives(description)}</dc:description>
<dc:rights>${alternatives(licence)}</dc:rights>
<dc:language><rdf:Bag><rdf:li>${escapeHtml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeHtml(creator)}</xmp:CreatorTool>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}
