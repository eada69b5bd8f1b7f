/** What a script of an attack sets where it is run. */
export const flag = 'zqran'

/** The words inside elements of attacks: an element that holds nothing else was made by one. */
export const inside = 'bqz'

/** A host that nothing may lead to. */
export const host = 'zq.invalid'

/** Texts that do harm at the beginning of a value, where they are taken for anything but text. */
const beginnings = [
  "=cmd|' /C calc'!A0",
  `javascript:${flag}=1//`,
  '-->',
  '+cmd|A',
  '"><',
  '@SUM(A:A)',
  ']]>',
  '-1+cmd|A',
  '# ',
  '%',
  '`',
]

/** Texts that do harm wherever they stand. */
export const attacks = [
  `<script>${flag}=1</script>`,
  `<img src=//${host}/ onerror=${flag}=1>`,
  `<svg/onload=${flag}=1>`,
  `<meta http-equiv=refresh content="0;url=//${host}/">`,
  `<iframe src="javascript:parent.${flag}=1">`,
  `<b>${inside}</b><i>${inside}</i><sup>${inside}</sup><span class="nocase">${inside}</span>`,
  `" onmouseover="${flag}=1`,
  `' onfocus='${flag}=1' autofocus`,
  '</script></style></title></textarea></template></svg>',
  `]]><a href="//${host}/">${inside}</a>`,
  '--><!--',
  `\u2028self.${flag}=1\u2029`,
  '&lt;zqe&#60;zqe&amp;lt;zqe',
  '},}\n@misc{evil,title={evil}}',
  '\r\nER  - \r\n\r\nTY  - EVIL',
  `{{self.${flag}=1}}\${self.${flag}=1}#{1}`,
  '{props.x}',
  '`',
  '% %0a %s',
  `;}\nlocation / { return 301 //${host}/; } #`,
  '\\',
  '$& $1 $$',
  '__proto__ constructor',
  '*',
  `\n## 9.9.9, unreleased\n\n- [${inside}](//${host}/)`,
  "'); DROP TABLE findings; --",
]

/** The same for fields of few characters: the beginnings of all of it, run together. */
const brief = [
  `"' onfocus=${flag}=1 ><img src=x onerror=${flag}=1><b>${inside}</b>`,
  `</script></title>]]>--><script>${flag}=1</script>`,
  '\u2028&lt;zqe\r\nER  - \nTY  - EVIL',
  `},}\n@misc{evil,}`,
  `{{x}}\${x} % ;}\n{ \\ $& *`,
  `\n## 9, unreleased\n[${inside}](//${host}/) __proto__`,
]

/** Attacks in the form that addresses ask for. */
const ofAddresses = `/"'onmouseover=${flag}=1//><script>${flag}=1</script>&lt;zqe%22},}@misc{evil,;}$&`

/** A text in the inline notation that reads as the given one. */
const inline = (text: string): string => text.replace(/[{}*\\]/g, '\\$&')

/** How a field takes a text: as it is, or in a notation; of many characters or of few; as an address. */
export type Form =
  | 'text'
  | 'inline'
  | 'title'
  | 'name'
  | 'unit'
  | 'inline name'
  | 'pattern'
  | 'address'
  | 'site'
  | 'DOI'
  | 'word'
  | 'UCUM'

/** The attacks of fields that do not take all: the title of a work has no tags of typography, a pattern no foreign parts. */
const pages: Partial<Record<Form, readonly string[]>> = {
  name: brief,
  unit: brief,
  'inline name': brief,
  pattern: brief.filter(text => !/\[\w+\]/.test(text)),
  title: attacks.filter(text => !/<\/?[bi]>/.test(text)),
}

/** A page of attacks as a field of a form takes it, and what a reader is to read there. */
export interface Written {
  written: string
  read: string
}

/** What stands in the field of a number, which takes a text in a form. */
export type Writer = (form: Form, number: number) => Written

/** All attacks with a mark. */
export const pageOf: Writer = (form, number) => {
  const mark = markOf(number)
  // A site whose address is a placeholder is cited without one.
  if (form === 'address') return same(`https://example.org/${mark}${ofAddresses}`)
  if (form === 'site') return same(`https://attacks.internal/${mark}${ofAddresses}/`)
  if (form === 'DOI') return same(`10.1000/${mark}${ofAddresses}`)
  if (form === 'UCUM') return same(`{${mark}<img/src=x/onerror=${flag}=1>"'onfocus=${flag}=1;$&%\\&lt;zqe]]>}`)
  if (form === 'word') return same(`${mark}${ofAddresses}`)
  const beginning = beginnings[number % beginnings.length] ?? ''
  const read = [beginning, mark, ...(pages[form] ?? attacks)].join(' ')
  return ['text', 'name', 'unit', 'pattern'].includes(form) ? same(read) : { written: inline(read), read }
}

/** Nothing but the mark. */
export const markIn: Writer = (form, number) => {
  const mark = markOf(number)
  if (form === 'address') return same(`https://example.org/${mark}`)
  if (form === 'site') return same(`https://attacks.internal/${mark}/`)
  if (form === 'DOI') return same(`10.1000/${mark}`)
  return same(form === 'UCUM' ? `{${mark}}` : mark)
}

/** A word that fits no line, as German and chemistry make them, in every field that takes a name or a text. */
export const longWordIn: Writer = (form, number) => {
  const takesWords = ['text', 'inline', 'title', 'name', 'inline name'].includes(form)
  return takesWords ? same(`${markOf(number)}${'donaudampfschiff'.repeat(2)}`) : markIn(form, number)
}

const same = (text: string): Written => ({ written: text, read: text })

/** A word by which the field of a number is found again, in letters that no search or notation changes. */
export const markOf = (number: number): string =>
  `zq${[...String(number).padStart(3, '0')].map(digit => 'abcdefghij'[Number(digit)]).join('')}qz`
