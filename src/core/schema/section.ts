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
