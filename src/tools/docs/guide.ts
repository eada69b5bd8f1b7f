/** A part of a guide: a chapter or a section of the documentation. */
export interface GuidePart {
  title: string
  /** Its text as MDX. */
  text: string
}

/** A guide with its parts, of which the chapter itself holds what stands before the first heading. */
export interface Guide extends GuidePart {
  parts: GuidePart[]
}

/** What is done to a text of Markdown that is no code: its links, and what MDX and the short forms of components would take for theirs. */
type Prose = (text: string) => string

/** Where on the site that stands which a link of a guide leads to; null where it has no place, and the words stay alone. */
export type Linked = (target: string) => string | null

/**
 * A guide of the engine, written in Markdown, as a chapter: its title, and a section for each heading of the second
 * level.
 */
export function guideOf(markdown: string, linked: Linked): Guide {
  const prose = proseFor(linked)
  const [first = '', ...others] = pieces(markdown)
  const [, title = '', intro = ''] = /^# (.*)\n([\s\S]*)$/.exec(first) ?? []
  return { title: plain(title), text: mdx(intro, prose), parts: others.map(piece => partOf(piece, prose)) }
}

/** A text in Markdown as MDX. */
export const mdxOf = (markdown: string, linked: Linked): string => mdx(markdown, proseFor(linked))

const proseFor =
  (linked: Linked): Prose =>
  text =>
    escaped(relinked(text, linked))

function partOf(piece: string, prose: Prose): GuidePart {
  const [, title = '', text = ''] = /^## (.*)\n([\s\S]*)$/.exec(piece) ?? []
  // The heading of the section itself is of the first level.
  return { title: plain(title), text: mdx(text, prose).replace(/^###(?= )/gm, '##') }
}

/** A text cut before its headings of the second level; what stands in code is none. */
function pieces(markdown: string): string[] {
  const out: string[] = []
  let inCode = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) inCode = !inCode
    if (out.length === 0 || (!inCode && line.startsWith('## '))) out.push(`${line}\n`)
    else out[out.length - 1] += `${line}\n`
  }
  return out
}

const plain = (title: string): string => title.replaceAll('`', '').trim()

/** Code between fences, and code in a line. */
const code = /^```.*\n[\s\S]*?^```$|(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/gm

/** Stands for a piece of code while its surroundings are changed. */
const hole = '\ue000'

function mdx(markdown: string, prose: Prose): string {
  const pieces: string[] = []
  const rest = markdown.replace(code, piece => {
    pieces.push(piece)
    return hole
  })
  return `${prose(rest)
    .replaceAll(hole, () => pieces.shift() ?? '')
    .trim()}\n`
}

/** Without what MDX reads as a component or a program, and what the short forms of components begin with. */
const escaped: Prose = text => text.replace(/[{}<~]|\[(?=[@=]|q:)|\$/g, '\\$&')

const link = /(?<!!)\[([^\]]*)\]\(([^)\s]*)\)/g

const relinked = (text: string, linked: Linked): string =>
  text.replace(link, (whole, words: string, target: string) => {
    if (/^[a-z]+:/.test(target)) return whole
    const place = linked(target)
    return place === null ? words : `[${words}](${place})`
  })
