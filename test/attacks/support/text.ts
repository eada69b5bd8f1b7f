import { markOf, type Writer } from './attacks.ts'
import type { Attacked } from './review.ts'

/** Words in a text of MDX that a reader reads as they are: a backslash takes the meaning of a sign away. */
const literal = (words: string): string => words.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&')

/** Words in a line of code, which knows no backslash. */
const coded = (words: string): string => words.replace(/\s+/g, ' ').replaceAll('`', '')

/** Every place of a section's text that takes words or an address, with words for it. */
const places: Record<string, (words: string) => string> = {
  paragraph: words => `Tea: ${literal(words)}`,
  heading: words => `## ${literal(words)}`,
  emphasis: words => `*${literal(words)}* **strong**`,
  list: words => `- ${literal(words)}`,
  quotation: words => `> ${literal(words)}`,
  'cell of a table': words => `| Tea | Pot |\n| --- | --- |\n| ${literal(words)} | one |`,
  code: words => `The word \`${coded(words)}\`.`,
  'block of code': words => `~~~\n${words}\n~~~`,
  'words of a link': words => `[${literal(words)}](https://example.org/)`,
  'title of a link': words => `[link](https://example.org/ "${literal(words)}")`,
  'words of a picture': words => `![${literal(words)}](/pot.svg)`,
  'title of a picture': words => `![pot](/pot.svg "${literal(words)}")`,
  'words in a component': words => `<Term id="infusion">${literal(words)}</Term>`,
}

/** Where the address of a link may hold what ends it elsewhere. */
const addressed = (address: string): string => `[address](<${address.replace(/[\\<>]/g, '\\$&')}>)`

/** A text of MDX with texts of a writer in every place, those from a number on. */
export function filledText(writer: Writer, from: number): { text: string; texts: Attacked[] } {
  const held = Object.entries(places).map(([place, write], at) => {
    const { read } = writer('text', from + at)
    return attacked(`a text: ${place}`, from + at, read, write(read))
  })
  const last = from + held.length
  const { read } = writer('address', last)
  const all = [...held, attacked('a text: address of a link', last, read, addressed(read))]
  return { text: all.map(({ written }) => written).join('\n\n'), texts: all }
}

const attacked = (field: string, number: number, read: string, written: string): Attacked => ({
  field,
  place: field,
  mark: markOf(number),
  read,
  written,
})
