import temml from 'temml'
import { escapeHtml, type Html, trustedHtml } from '../html/html.ts'
import { plainMath } from './plain.ts'

/** Mathematics that was read: as MathML, and as the words that stand for it where there is none. */
export interface ReadMath {
  mathml: Html
  plain: string
}

/** What is wrong in TeX: the offset in it, and why. */
export interface MathFault {
  offset: number
  message: string
}

/** Commands that lead out of the formula, change the language itself, or need styles that a page does not have. */
const refused =
  /\\(?:href|url|includegraphics|class|id|style|data|def|gdef|edef|xdef|let|futurelet|global|long|(?:re)?newcommand|providecommand|tag|ref|eqref|label|ce|pu|cancel|[bx]cancel|sout|angl|raisebox|rule|toggle|fbox|colorbox|fcolorbox)(?![A-Za-z])/

/** Reads TeX as MathML; `display` sets it as a line of its own. */
export function readTex(tex: string, display: boolean): ReadMath | MathFault {
  const command = refused.exec(tex)
  if (command) return { offset: command.index, message: `mathematics has no \`${command[0]}\` here` }
  try {
    const written = temml.renderToString(tex, { displayMode: display, throwOnError: true, maxExpand: 100 })
    const plain = plainMath(written)
    return { mathml: trustedHtml(named(withoutStyles(written), plain)), plain }
  } catch (error) {
    return faultOf(error as Error & { position?: number }, tex)
  }
}

/** TeX in plain words; as it is written where it can't be read. */
export function plainTex(tex: string, display: boolean): string {
  const read = readTex(tex, display)
  return 'plain' in read ? read.plain : tex
}

/** A page takes no style in its markup: colours have an attribute of their own, distances are those of the browser. */
const withoutStyles = (mathml: string): string =>
  mathml.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const colour = /(?:^|;)color:\s*(#[0-9a-f]{6})/i.exec(style)?.[1]
    return colour === undefined ? '' : ` mathcolor="${colour}"`
  })

const named = (mathml: string, plain: string): string => mathml.replace('<math', `<math alttext="${escapeHtml(plain)}"`)

/** The parser's message repeats the place, and shows the TeX with marks in it. */
function faultOf({ message, position }: Error & { position?: number }, tex: string): MathFault {
  const sentence = message
    .replace(/ at (?:position \d+|end of input):[\s\S]*$/, '')
    .trim()
    .replace(/'/g, '`')
    .replace(/(\\[A-Za-z]+)(?!`)\b/g, '`$1`')
  return { offset: Math.min(position ?? 0, tex.length), message: sentence.charAt(0).toLowerCase() + sentence.slice(1) }
}
