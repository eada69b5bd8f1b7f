import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { isPlaceholder } from '../../core/permalinks/public.ts'
import type { Review } from '../../core/schema/review.ts'
import { ownTitle } from '../../core/words/review-names.ts'
import { whoseWords } from '../../core/words/whose.ts'
import { authorList } from '../../core/words/work-names.ts'
import { partsFile, partsList } from './parts.ts'
import { configurationLines, inComment } from './servers.ts'

const templates = join(engine, 'templates/bundle')

/**
 * The files that a bundle has besides the site, by their paths in its folder: a README for whoever puts it on a server,
 * configurations of servers, the notices of the packages that are in the site's scripts, and the list of all parts. `folder` is the bundle's own
 * name, `paths` are the files of the site.
 */
export async function accompanying(
  review: Review,
  folder: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const words: Record<string, string> = inLines({
    name: review.name,
    title: ownTitle(review),
    whose: whoseText(review),
    version: review.version,
    date: review.date,
    rule: '='.repeat(`${inLine(review.name)}, edition ${review.version} of ${review.date}`.length),
    folder,
    documentation: paths.includes('documentation/index.html')
      ? 'The site at documentation/index.html tells how such a review is written, checked, published and extended.'
      : '',
    longest: String(Math.max(...paths.map(path => folder.length + 1 + path.length))),
    makers: makersText(review),
    content: review.licence.content.name,
    contentUrl: review.licence.content.url,
    code: review.licence.code.name,
    codeUrl: review.licence.code.url,
    cited: isPlaceholder(review)
      ? `It has no public address yet: ${review.canonical} is a placeholder, and citations leave it out.`
      : `To be cited by its address: ${review.canonical}`,
  })
  const entries = await readdir(templates, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map(file => readFile(file, 'utf8')))
  const filled = files.map((file, at): [string, string] => {
    const path = relative(templates, file).split(sep).join('/')
    const own = path.startsWith('servers/') ? inComments(words) : words
    return [path, fill(texts[at] as string, own)]
  })
  const notices = await readFile(join(engine, 'THIRD-PARTY.md'), 'utf8')
  const parts = await partsList(review)
  return new Map([...filled, ['THIRD-PARTY.md', notices], [partsFile, parts]])
}

/** Who made the review, in a sentence or two. */
function makersText({ authors, editors }: Review): string {
  if (authors.length + editors.length === 0) return 'Edited by nobody in particular.'
  const by = authors.length > 0 ? [`By ${authorList(authors)}.`] : []
  return [...by, ...(editors.length > 0 ? [`Edited by ${authorList(editors)}.`] : [])].join(' ')
}

/** Whose the review is, beneath its title: which article it rests on, and what that means. */
function whoseText(review: Review): string {
  const { article } = review
  if (!article) return ''
  const { author, 'container-title': journal, year, volume, page, DOI } = article
  const which = `The article: ${article.title}, by ${authorList(author)}, ${journal}, ${year}, ${volume}, ${page}, doi:${DOI}.`
  return [which, ...whoseWords(review)].join(' ')
}

/** A text in lines of at most 76 characters, as far as its words allow. */
const wrapped = (text: string): string => text.replace(/(.{1,76})(?:\s+|$)/g, '$1\n').trimEnd()

/** A text in one line: with another it could say what the README does not. */
const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words that are longer than a line; whose a review is stands between empty lines, where it is said. */
const inParagraphs: Record<string, (text: string) => string> = {
  makers: wrapped,
  title: wrapped,
  cited: wrapped,
  whose: text => text && `\n${wrapped(text)}\n`,
  documentation: text => text && `HOW IT IS WRITTEN\n\n${wrapped(text)}\n\n\n`,
}

const inLines = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([name, word]) => [name, (inParagraphs[name] ?? inLine)(inLine(word))]))

const inComments = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([name, word]) => [name, inComment(word)]))

/**
 * A template with its words: `{name}` stands for the word of that name, in a line of its own for the lines of a
 * configuration of that name, any other brace for itself.
 */
const fill = (text: string, words: Record<string, string>): string =>
  text
    .replace(/^([ \t]*)\{([a-zA-Z]+)\}$/gm, (whole, indent: string, name: string) => {
      const lines = configurationLines[name]
      return lines ? lines.map(line => indent + line).join('\n') : whole
    })
    .replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => words[name] ?? whole)
