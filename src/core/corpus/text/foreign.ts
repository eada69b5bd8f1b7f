import type { ProblemCode } from '../codes.ts'
import { code } from '../words.ts'
import { insteadOfDirective, insteadOfRole } from './foreign-names.ts'

/** Something written as another program reads it: where it stands, and what to write here. */
export interface Foreign {
  start: number
  end: number
  code: Extract<ProblemCode, `foreign/${string}`>
  message: string
  hint: string
}

type Told = Omit<Foreign, 'start' | 'end'> | null

/** A way of writing that other programs have. What `tell` gives null for is sound. */
interface Form {
  pattern: string
  tell: (written: string) => Told
}

/** What is shown as it stands, or says that a character is meant as such: nothing is looked for in it. */
const passed = [
  '(?:^|(?<=\\n))[ \\t>]*(?<fence>`{3,}|~{3,})(?![ \\t]*\\{)[^\\n]*(?:\\n[\\s\\S]*?)?(?:\\n[ \\t>]*\\k<fence>|$)',
  '(?<ticks>`+)(?!`)(?:(?!\\n[ \\t]*\\r?\\n)[\\s\\S])*?(?<!`)\\k<ticks>(?!`)',
  '\\{/\\*[\\s\\S]*?\\*/\\}',
  '</?[A-Za-z](?:"[^"]*"|\'[^\']*\'|\\{[^}]*\\}|[^<>"\'{}])*>',
  '(?:https?|mailto):[^\\s<>"]+',
]

/** A directive, or a cell of code: it looks like code that is merely shown. */
const cell: Form = {
  pattern:
    '(?:^|(?<=\\n))[ \\t>]*(?<cell>`{3,}|~{3,})[ \\t]*\\{[^\\n]*(?:\\n[\\s\\S]*?)?(?:\\n[ \\t>]*\\k<cell>[`~]*|$)',
  tell: written => directive('foreign/directive', written, 'This is a directive or a cell of code'),
}

const others: Form[] = [
  {
    pattern: '(?:^|(?<=\\n))[ \\t>]*:{3,}[^\\n]*',
    tell: written => directive('foreign/box', written, 'A text has no boxes of colons'),
  },
  {
    pattern: '\\{\\{(?:[^{}\\n]|\\{[^{}\\n]*\\})*\\}\\}',
    tell: written => ({
      code: 'foreign/shortcode',
      message: `A text has no shortcodes and no variables, such as ${code(written)}.`,
      hint: shortcodeHint(written),
    }),
  },
  {
    pattern: '\\{[a-z][\\w:.+-]*\\}(?<role>`+)[^`]*\\k<role>',
    tell: written => {
      const name = /\{([^}]*)\}/.exec(written)?.[1] ?? ''
      return {
        code: 'foreign/role',
        message: `A text has no roles, such as ${code(`{${name}}`)}.`,
        hint: insteadOfRole(name),
      }
    },
  },
  {
    pattern:
      '\\\\(?:[a-z]{0,12}cite[a-z]{0,12}|[a-z]{0,12}ref|label|footnote|text[a-z]{2}|emph|begin|end|(?:sub)*section|caption|includegraphics|url|href)\\*?(?:\\[[^\\]\\n]*\\])*\\{[^}\\n]*\\}',
    tell: written => ({
      code: 'foreign/latex',
      message: `A text has no commands of LaTeX, such as ${code(written)}.`,
      hint: latexHint(/[a-z]+/.exec(written)?.[0] ?? ''),
    }),
  },
  { pattern: '\\\\[^\\n]', tell: () => null },
  {
    pattern: '\\^\\[[^\\]\\n]+\\]',
    tell: () => ({
      code: 'foreign/footnote',
      message: 'A footnote is not said inside its sentence.',
      hint: 'Write its mark here, `[^its-name]`, and behind an empty line `[^its-name]: What it says.`.',
    }),
  },
  {
    pattern: '(?<![\\p{L}\\p{N}_])\\[[^\\]\\[\\n]*(?<![\\p{L}\\p{N}.@/])@\\{?[\\p{L}\\p{N}][^\\]\\[\\n]*\\](?!\\()',
    tell: written => (crossReference.test(written) ? referenceTold(written) : citationTold(written)),
  },
  {
    pattern: '(?<![\\p{L}\\p{N}_./@-])@(?:fig|tbl|sec|eq|lst|thm|lem|def|exm)-[\\w-]+',
    tell: referenceTold,
  },
  {
    pattern: '(?<![\\p{L}\\p{N}_./@-])-?@[\\p{L}][\\p{L}\\p{N}_:-]*(?:1[89]|20)\\d\\d[a-z]?(?![\\p{L}\\p{N}@])',
    tell: citationTold,
  },
  {
    pattern: '\\{[#.][^{}\\n]*\\}|(?<=[\\])`])\\{[^{}\\n]*=[^{}\\n]*\\}',
    tell: written => ({
      code: 'foreign/attributes',
      message: `A text has no labels and no looks in braces, such as ${code(written)}.`,
      hint: 'Take them out. Each paragraph, picture and chart has an address by itself; how things look is said in the theme.',
    }),
  },
  {
    pattern:
      '(?:^|(?<=\\n))\\([A-Za-z][\\w:.-]*\\)=[ \\t]*(?=\\r?\\n|$)|(?:^|(?<=\\n\\r?\\n))(?:% [^\\n]*|\\+\\+\\+[^\\n]*)',
    tell: written => ({
      code: 'foreign/mark',
      message: `${code(written.trim())} means nothing here.`,
      hint: 'Take the line out: paragraphs have addresses by themselves, and a comment is `{/* … */}`.',
    }),
  },
]

const forms = [cell, ...others]
const [ofCell = '', ...ofOthers] = forms.map(({ pattern }, index) => `(?<f${index}>${pattern})`)
const scanner = new RegExp([ofCell, ...passed, ...ofOthers].join('|'), 'gu')

/** Without any of these a text has no such form: most have none, and to look through each for all of them takes its time. */
const trace = /[`~][ \t]*\{|:::|\{[{#.]|\}`|\\[a-z]|\^\[|@|[\])]\{|^(?:\([A-Za-z]|% |\+\+\+)/m

const crossReference = /@(?:fig|tbl|sec|eq|lst|thm|lem|def|exm)-/

/**
 * All that a text writes as Quarto, MyST, Pandoc or LaTeX read it, in its order. Code, comments, tags, addresses and
 * what stands behind a backslash are left alone.
 */
export function foreignForms(source: string): Foreign[] {
  if (!trace.test(source)) return []
  let open = 0
  return [...source.matchAll(scanner)].flatMap(({ 0: written, index: start, groups = {} }) => {
    const form = forms.find((_, number) => groups[`f${number}`] !== undefined)
    const told = form?.tell(written)
    if (!told) return []
    const found = { start: start + (/^[ \t>]*/.exec(written)?.[0].length ?? 0), end: start + written.length, ...told }
    if (told.code !== 'foreign/box') return [found]
    // The colons that close a box are part of it.
    const opens = /:\s*[^:\s]/.test(written) || open === 0
    open += opens ? 1 : -1
    return [opens ? found : { ...found, message: '' }]
  })
}

function directive(kind: 'foreign/directive' | 'foreign/box', written: string, what: string): Told {
  const name = /^[^{\n]*\{\s*[.=]?([\w:.-]*)/.exec(written)?.[1] ?? /:\s*([\w-]+)/.exec(written)?.[1] ?? ''
  return { code: kind, message: name === '' ? `${what}.` : `${what}: ${code(name)}.`, hint: insteadOfDirective(name) }
}

const shortcodeHint = (written: string): string =>
  /include|embed/.test(written)
    ? 'Each section is one file; what several say is a record, which each of them shows.'
    : 'Write the words themselves; a number of a record is `[q:its-id]`.'

function referenceTold(written: string): Told {
  const name = /@[\w-]+/.exec(written)?.[0] ?? written
  return {
    code: 'foreign/reference',
    message: `${code(name)} is a label of another program.`,
    hint: `${referenceHint(name)} A mere sign stands behind a backslash: ${code(`\\${name}`)}.`,
  }
}

const referenceHint = (name: string): string => {
  if (name.startsWith('@sec')) return 'Write `<Sec n="2.1"/>`.'
  if (name.startsWith('@tbl')) return 'Name a table by a link to its address: `[the table](/s/2/#table-its-id)`.'
  if (name.startsWith('@fig'))
    return 'Name a chart or a drawing by a link to its address: `[the chart](/chart/its-id/)`.'
  return 'Name its paragraph by a link: `[the equation](/s/2/#p4)`.'
}

function citationTold(written: string): Told {
  return {
    code: 'foreign/citation',
    message: `${code(written)} is no citation here.`,
    hint: 'Write the works by their numbers or keys, `[@7; @hughes2017]`, behind the words that rest on them; a place in a work follows it, `[@7, p. 3]`, and other words stand in the sentence. A mere sign stands behind a backslash: `\\@`.',
  }
}

function latexHint(command: string): string {
  if (command.includes('cite')) return 'Write the works by their numbers or keys: `[@7; @hughes2017]`.'
  if (/ref$|label/.test(command))
    return 'Write `<Sec n="2.1"/>`, or a link to the address: `[the chart](/chart/its-id/)`.'
  if (command === 'footnote') return 'Write `[^its-name]`, and behind an empty line `[^its-name]: What it says.`.'
  if (command === 'textbf') return 'Write `**words**`.'
  if (command.startsWith('text') || command === 'emph') return 'Write `*words*`.'
  if (command.includes('section')) return 'Write a heading after `## `.'
  if (command === 'includegraphics' || command === 'caption') return 'Write `![what it shows](/its-name.png)`.'
  if (command === 'url' || command === 'href') return 'Write `[words](https://…)`.'
  return 'Mathematics stands between dollars: `$$…$$`.'
}
