import { piecesOf } from '../../core/catalogue/say.ts'
import { scriptWords } from './words.ts'

/** Elements whose text is in no language, or says itself in which. */
const unsaid = 'script, style, code, kbd, math, svg, template, .citations'
/** Attributes that are read out or shown. */
const spoken = ['aria-label', 'title', 'placeholder']

/**
 * On a page in a language that the interface does not speak, says of what scripts put in that it is in another one, as the
 * build does of what stands on the page: it is read out in that, and keeps its own order.
 */
function markSaid(): void {
  const { language } = scriptWords('said')
  const own = document.documentElement.lang
  const mark = marker(language, own)
  const observer = new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      const changed = target instanceof Element ? target : target.parentElement
      if (changed) mark(changed)
      for (const node of addedNodes)
        if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('*')]) mark(one)
    }
  })
  // A tool may have begun before.
  for (const one of document.querySelectorAll('[data-tool] *')) mark(one)
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
}

/** A function that marks an element if what it says itself is of the interface, and takes the mark away if it no longer is. */
function marker(language: string, own: string): (element: Element) => void {
  const isOtherScript = new Intl.Locale(own).maximize().script !== 'Latn'
  const isSaid = (text: string, isName: boolean): boolean =>
    isOtherScript && !isName ? isLatin(text) : texts().some(pattern => pattern.test(text))
  return element => {
    const around = element.closest('[lang]:not([data-said])')
    if (around?.getAttribute('lang') !== own || element.closest(unsaid)) return
    const lines = [...element.childNodes].flatMap(node =>
      node instanceof Text && /\p{L}{2}/u.test(node.data) ? node.data.trim() : [],
    )
    const names = spoken.flatMap(name => element.getAttribute(name) ?? [])
    const isNamed = names.length > 0 && isOtherScript && isLatin(element.textContent)
    const said = [...lines, ...(lines.length === 0 && isNamed ? names : [])]
    if (said.length > 0 && said.every(text => isSaid(text, element.localName === 'a'))) {
      element.setAttribute('lang', language)
      element.setAttribute('data-said', '')
      for (const child of element.children)
        if (isOtherScript && !isLatin(child.textContent)) child.setAttribute('lang', own)
    } else if (element.hasAttribute('data-said')) {
      element.removeAttribute('lang')
      element.removeAttribute('data-said')
    }
  }
}

/** Whether a text has letters of Latin alone, or none. */
const isLatin = (text: string): boolean => !/[^\P{L}\p{Script=Latin}\p{Script=Greek}]/u.test(text)

let known: { scripts: number; patterns: RegExp[] } = { scripts: 0, patterns: [] }

/** What the scripts of the page say, with anything in the places for values. Others may come later than the first. */
function texts(): RegExp[] {
  const { atlas } = self as unknown as { atlas: { words: Readonly<Record<string, unknown>> } }
  const said = Object.values(atlas.words)
  if (said.length !== known.scripts) known = { scripts: said.length, patterns: said.flatMap(textsIn).map(patternOf) }
  return known.patterns
}

const textsIn = (part: unknown): string[] =>
  typeof part === 'string' ? (/\p{L}{2}/u.test(part) ? [part] : []) : Object.values(part as object).flatMap(textsIn)

const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${piecesOf(text)
      .map(piece => ('text' in piece ? piece.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '.*'))
      .join('')}$`,
    'u',
  )

markSaid()
