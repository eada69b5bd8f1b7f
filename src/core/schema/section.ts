/** What the label of a page of the review begins with, and that of no section: the folder of such pages. */
const pageFolder = 'pages/'

/** By what the text of a page of the review goes where those of sections go by their labels: `pages/methods`. */
export const pageLabel = (name: string): string => pageFolder + name

/** The name of the page of the review that a label is of; null where it is that of a section. */
export const pageNameIn = (label: string): string | null =>
  label.startsWith(pageFolder) ? label.slice(pageFolder.length) : null

/** Whether a section is an appendix, such as `a` or `a.1`: a letter, with numbers behind it. */
export const isAppendix = (label: string): boolean => /^[a-z](?:\.\d+)*$/.test(label)

/** The number of a section as readers see it: `3.1`, `A.1` of an appendix; null for one that has only a name. */
export function printedNumber(label: string): string | null {
  if (isAppendix(label)) return label.toUpperCase()
  return /^\d/.test(label) ? label : null
}

/** A title with the number before it, where the section has one: "3.1 Ice", "A.1 Data", "Acknowledgements". */
export const numberedTitle = (label: string, title: string): string =>
  [printedNumber(label), title].filter(part => part !== null).join(' ')

const months =
  'jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz?|apr(?:il)?|ma[yi]|jun[ei]?|jul[yi]?|aug(?:ust)?|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?'
const dates = new RegExp(
  String.raw`^(?:\d{1,4}([./-])\d{1,2}\1\d{2,4}|(?:\d{1,2}[. -]+)?(?:${months})[. -]+\d{1,4}|\d{1,2}[. -]+(?:${months})\.?|[34]\d{4}(?:\.\d+)?)$`,
  'i',
)

/**
 * What to do about the number of a section that a spreadsheet took for a date: `1.2` is the 1st of February there, shown as
 * `01.02.2026`, `1-Feb`, or as the number of the day, 46054. Null for what is no date.
 */
export const hintOfDate = (typed: string): string | null =>
  dates.test(typed.trim())
    ? 'A spreadsheet makes a date of a number such as 1.2: give the column the format "Text" there, before the file is opened or the numbers are typed.'
    : null
