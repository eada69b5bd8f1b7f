/** What readers call the fields whose names, as words are kept under them, say little outside of the data. */
const labels: Readonly<Record<string, string>> = {
  'container-title': 'journal or book',
  DOI: 'DOI',
  URL: 'address on the web',
  refs: 'works',
  others: 'more authors',
  aliases: 'other names',
  shows: 'what it shows',
}

/** The label of a part of a wording, from the name that it is kept under. */
export const wordingLabel = (name: string): string => labels[name] ?? name.replaceAll(/[_-]/g, ' ')
