import { say } from '../../core/catalogue/say.ts'
import { compareVersions } from '../../core/permalinks/version.ts'
import { el } from './dom.ts'
import { elementNamed } from './fragment.ts'
import { addStyles } from './scripts.ts'
import { scriptWords } from './words.ts'

const { editionScript: t } = scriptWords('edition')
/** The versions of all editions, which stand before this script in its file. */
const { editions } = (self as unknown as { atlas: { editions: string[] } }).atlas

/**
 * Tells a reader who followed a citation of an edition (`?e=1.0.0`) whether what it pointed to has changed since. The page
 * says what it held in which edition: `1.0.0:3f2a 1.1.0:9c1b`, the whole in `.edition`, a paragraph or a row in itself
 * where it has a story of its own.
 */
function tellChanges(): void {
  const cited = new URLSearchParams(location.search).get('e')
  const line = document.querySelector<HTMLElement>('.edition')
  const main = document.querySelector('main')
  if (cited === null || !line || !main) return
  const notice = document.createElement('p')
  notice.className = 'arrival'
  notice.setAttribute('role', 'status')
  const tell = (): void => {
    const part = elementNamed(location.hash)?.closest<HTMLElement>('.p, .row')
    const own = part?.dataset['history']
    const all = line.dataset['history'] ?? ''
    // A paragraph without a story of its own is as old as the first edition of its page, and never changed.
    const history = !part ? all : (own ?? all.split(' ')[0] ?? '')
    const { words, since } = verdict(cited, editions, history.split(' '))
    const of = part?.matches('.row') ? t.record : part ? t.paragraph : t.page
    const about = say(of, { edition: cited, what: words })
    notice.replaceChildren(about, ' ', ...pastLink(line, `${part?.id ?? 'e'}-${since}`, since), ...links(line))
  }
  tell()
  main.prepend(notice)
  addEventListener('hashchange', tell)
}

/** The link to what was cited, beside what stands there now, where that changed and its words were kept. */
function pastLink(line: HTMLElement, anchor: string, since: string | null): (Node | string)[] {
  const past = line.dataset['past']
  return since === null || past === undefined ? [] : [el('a', { href: `${past}#${anchor}` }, t.thenAndNow), ' · ']
}

/** The line's own links, to what changed. */
const links = (line: HTMLElement): Node[] => [...line.querySelectorAll('a')].slice(-1).map(link => link.cloneNode(true))

/** What is to be said, and since which edition there stood what was cited, where that is another thing than now. */
interface Verdict {
  words: string
  since: string | null
}

/** What is to be said, by the editions there are and what was held from which edition on. */
function verdict(cited: string, editions: readonly string[], history: readonly string[]): Verdict {
  const said = (words: string): Verdict => ({ words, since: null })
  const stages = history.filter(item => item !== '').map(item => item.split(':') as [string, string])
  const now = stages.at(-1)
  if (!editions.includes(cited)) {
    const last = editions.at(-1) ?? ''
    return said(isAfter(cited, last) ? say(t.olderCopy, { edition: last }) : t.noSuchEdition)
  }
  const then = stages.filter(([edition]) => edition !== 'next' && !isAfter(edition, cited)).at(-1)
  if (!now || !then) return said(t.notYetThere)
  if (then[1] === now[1]) return said(t.unchanged)
  const later = stages.slice(stages.indexOf(then) + 1).map(([edition]) => edition)
  const named = later.filter(edition => edition !== 'next')
  const words = named.length > 0 ? say(t.changed, { editions: named.join(', ') }) : t.changedNow
  return { words, since: then[0] }
}

const isAfter = (version: string, other: string): boolean => compareVersions(version, other) > 0

void addStyles('over.css').then(tellChanges)
