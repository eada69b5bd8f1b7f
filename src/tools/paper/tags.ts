import type { PdfObjects } from './objects.ts'

type Bodies = PdfObjects['bodies']

/** What stands before the name of a formula, so that it is told from that of a picture: nothing that one sees. */
export const formulaSign = '\u2063'

/** Mends the tree of tags where the browser leaves it short of PDF/UA-1. */
export function mendTags(bodies: Bodies): void {
  for (const [number, body] of [...bodies]) {
    const tag = tagOf(body)
    if (tag === 'LI') splitItem(bodies, number, body)
    else if (tag === 'Figure') bodies.set(number, figure(body))
  }
}

const tagOf = (body: string): string | null =>
  body.startsWith('<</Type /StructElem') ? (/\/S \/(\w+)/.exec(body)?.[1] ?? null) : null

/** A figure without words for what it shows is a part of the text, such as one with its caption; a formula has its own tag. */
function figure(body: string): string {
  const alternative = /\/Alt (\((?:[^()\\]|\\[\s\S])*\)|<[0-9A-Fa-f]*>)/.exec(body)?.[1]
  if (alternative === undefined) return body.replace('/S /Figure', '/S /Div')
  const sign = alternative.toUpperCase().startsWith(`<FEFF${codeOf(formulaSign)}`)
  return sign ? body.replace('/S /Figure', '/S /Formula').replace(codeOf(formulaSign), '') : body
}

const codeOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/**
 * The item of a list as its label and its body: the element that there is becomes the body, since what is on the pages
 * refers to it, and a new one takes its place.
 */
function splitItem(bodies: Bodies, number: number, body: string): void {
  const kids = kidsOf(body)
  const labels = kids.filter(kid => tagOf(bodies.get(Number.parseInt(kid, 10)) ?? '') === 'Lbl' && kid.endsWith(' R'))
  const parent = Number(/\/P (\d+) 0 R/.exec(body)?.[1])
  const item = Math.max(...bodies.keys()) + 1
  const under = (text: string, above: number) => text.replace(/\/P \d+ 0 R/, `/P ${above} 0 R`)
  bodies.set(item, `<</Type /StructElem\n/S /LI\n/P ${parent} 0 R\n/K [${[...labels, `${number} 0 R`].join(' ')}]>>`)
  const rest = kids.filter(kid => !labels.includes(kid))
  bodies.set(number, withKids(under(body.replace('/S /LI', '/S /LBody'), item), rest))
  for (const label of labels) {
    const at = Number.parseInt(label, 10)
    bodies.set(at, under(bodies.get(at) ?? '', item))
  }
  const above = bodies.get(parent) ?? ''
  bodies.set(
    parent,
    withKids(
      above,
      kidsOf(above).map(kid => (kid === `${number} 0 R` ? `${item} 0 R` : kid)),
    ),
  )
}

const kidsKey = /\/K (\[[^\]]*\]|\d+ 0 R|<<[\s\S]*?>>|\d+)/

/** What an element holds: other elements, objects, marks on a page. */
const kidsOf = (body: string): string[] =>
  [...(kidsKey.exec(body)?.[1] ?? '').matchAll(/\d+ 0 R(?=[\s\]]|$)|<<[\s\S]*?>>|\d+/g)].map(([kid]) => kid)

const withKids = (body: string, kids: readonly string[]): string =>
  body.replace(kidsKey, () => `/K [${kids.join(' ')}]`)
