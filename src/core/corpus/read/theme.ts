import { contrast, papers } from '../../basics/contrast.ts'
import type { ReadEffects } from '../effects.ts'
import type { Report } from '../problems.ts'
import { code, list, nearest } from '../words.ts'
import { decode } from './decode.ts'
import { makeSource, type SourceFile } from './source.ts'

/** The file with the look of a review, in its root folder. */
export const themeFile = 'theme.css'

const colour = { pattern: /^#[0-9a-fA-F]{6}$/, form: 'a colour in six digits, such as `#0b5c8f`' }
const fonts = {
  pattern: /^(?:[\w-]+|'[\w -]+'|"[\w -]+")(?:\s*,\s*(?:[\w-]+|'[\w -]+'|"[\w -]+"))*$/,
  form: "names of fonts that readers have, such as `Georgia, 'Noto Serif', serif`",
}

/** What of the look of every page a review may choose, by its name in the style sheets. */
export const tokens = {
  paper: colour,
  ink: colour,
  soft: colour,
  line: colour,
  panel: colour,
  link: colour,
  accent: colour,
  wash: colour,
  warn: colour,
  serif: fonts,
  sans: fonts,
  mono: fonts,
} as const
type Token = keyof typeof tokens

const isToken = (name: string): name is Token => Object.hasOwn(tokens, name)

/** The colours of text on its ground, as the style sheets have them, by light and dark. */
export const ownColours = {
  light: { ink: '#1c1f23', soft: '#575d66', link: '#0b5c8f', warn: '#8a4b00', paper: papers.light, panel: '#f5f3ed' },
  dark: { ink: '#e4e2dc', soft: '#a3a8b0', link: '#7cc0ee', warn: '#f0b56a', paper: papers.dark, panel: '#1d2126' },
} as const
type Scheme = keyof typeof ownColours

/** The least contrast of text with its ground, by WCAG 2.2, level AA. */
const least = 4.5

/** A token as a theme sets it, and where. */
interface Setting {
  value: string
  offset: number
}
type Theme = Record<Scheme, Map<Token, Setting>>

/**
 * The look of a review as a style sheet, to be put behind that of the engine: values of its tokens, alone; null where the
 * review has none, or one with problems, which are reported. No text becomes unreadable by it, and nothing is fetched.
 */
export async function readTheme(effects: ReadEffects, report: Report): Promise<string | null> {
  const bytes = await effects.read(themeFile)
  if (bytes === null) return null
  const decoded = decode(bytes)
  if (!decoded.ok) {
    const { line, column } = decoded
    report(
      'file/encoding',
      { file: themeFile, line, column },
      `\`${themeFile}\` is not UTF-8 text.`,
      'Save it as UTF-8.',
    )
    return null
  }
  const source = makeSource(themeFile, decoded.text)
  const theme = themeIn(source, report)
  if (theme === null) return null
  checkContrast(theme, source, report)
  return sheetOf(theme)
}

/** Comments as blanks, so that all else keeps its place. */
const uncommented = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, gone => gone.replace(/[^\n]/g, ' '))

const block = /\s*:root\s*\{([^{}]*)\}/y
const darkBlock = /\s*@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)\s*\{\s*:root\s*\{([^{}]*)\}\s*\}/y

/** The tokens that a theme sets; null where it holds anything else than blocks of them. */
function themeIn(source: SourceFile, report: Report): Theme | null {
  const text = uncommented(source.text)
  const theme: Theme = { light: new Map(), dark: new Map() }
  let at = 0
  while (text.slice(at).trim() !== '') {
    const [scheme, found] = blockAt(text, at)
    if (!found) {
      const offset = at + (/\S/.exec(text.slice(at))?.index ?? 0)
      report(
        'theme/syntax',
        source.placeAt(offset),
        'A theme holds values of tokens and nothing else.',
        'Write `:root { --accent: #0b5c8f; }`, and for dark pages `@media (prefers-color-scheme: dark) { :root { … } }`.',
      )
      return null
    }
    const body = found[1] ?? ''
    readBlock(body, at + found[0].indexOf(body, found[0].lastIndexOf('{')), { into: theme[scheme], source, report })
    at += found[0].length
  }
  return theme
}

function blockAt(text: string, at: number): [Scheme, RegExpExecArray | null] {
  block.lastIndex = at
  darkBlock.lastIndex = at
  const light = block.exec(text)
  return light ? ['light', light] : ['dark', darkBlock.exec(text)]
}

interface Reading {
  into: Map<Token, Setting>
  source: SourceFile
  report: Report
}

function readBlock(body: string, start: number, { into, source, report }: Reading): void {
  let offset = start
  for (const part of body.split(';')) {
    const at = offset + (/\S/.exec(part)?.index ?? 0)
    offset += part.length + 1
    const declared = part.trim()
    if (declared === '') continue
    const [, name = '', value = ''] = /^--([\w-]+)\s*:\s*([\s\S]*)$/.exec(declared) ?? []
    if (!isToken(name)) {
      const known = Object.keys(tokens)
      const like = nearest(name, known)
      const named = /^[^\s:]*/.exec(declared)?.[0] ?? declared
      report(
        'theme/token',
        source.placeAt(at),
        `A theme has no token ${code(named)}.`,
        like === null ? `Tokens are ${list(known.map(one => `--${one}`))}.` : `Did you mean ${code(`--${like}`)}?`,
      )
    } else if (!tokens[name].pattern.test(value))
      report(
        'theme/value',
        source.placeAt(at),
        `The token \`--${name}\` can't be ${code(value)}.`,
        `Write ${tokens[name].form}.`,
      )
    else into.set(name, { value, offset: at })
  }
}

/** Reports text that a theme makes hard to read: on light pages, and on dark ones, which have the light fonts. */
function checkContrast(theme: Theme, source: SourceFile, report: Report): void {
  for (const scheme of ['light', 'dark'] as const) {
    const colourOf = (token: keyof (typeof ownColours)['light']) =>
      theme[scheme].get(token)?.value ?? ownColours[scheme][token]
    for (const ground of ['paper', 'panel'] as const)
      for (const token of ['ink', 'soft', 'link', 'warn'] as const) {
        const set = theme[scheme].get(token) ?? theme[scheme].get(ground)
        const found = contrast(colourOf(token), colourOf(ground))
        if (set === undefined || found >= least) continue
        report(
          'theme/contrast',
          source.placeAt(set.offset),
          `On ${scheme} pages, \`--${token}\` (${colourOf(token)}) on \`--${ground}\` (${colourOf(ground)}) has a contrast of ${found.toFixed(1)}: text needs ${least}.`,
          'Choose colours that lie further apart.',
        )
      }
  }
}

/** A theme as a style sheet. A light theme leaves dark pages as they are. */
function sheetOf({ light, dark }: Theme): string {
  const rules = (settings: ReadonlyMap<Token, Setting>) =>
    [...settings].map(([name, { value }]) => `--${name}:${value.replace(/\s+/g, ' ')}`).join(';')
  const fontsOnly = new Map([...light].filter(([name]) => tokens[name] === fonts))
  const colours = new Map([...light].filter(([name]) => tokens[name] === colour))
  const scheme = (name: string, settings: ReadonlyMap<Token, Setting>) =>
    settings.size === 0 ? '' : `@media (prefers-color-scheme:${name}){:root{${rules(settings)}}}\n`
  return `${fontsOnly.size === 0 ? '' : `:root{${rules(fontsOnly)}}\n`}${scheme('light', colours)}${scheme('dark', dark)}`
}
