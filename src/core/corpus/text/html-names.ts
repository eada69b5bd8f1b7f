/** What to write instead of an element of HTML; null for what is none. */
export function insteadOfElement(written: string): string | null {
  // `<Table>` and `<Picture>` are no tags of HTML, `<TABLE>` is.
  const name = written === written.toUpperCase() ? written.toLowerCase() : written
  if (/^su[bp]$/.test(name)) return 'Write a formula as `<Chem f="…"/>`, other indices as characters such as ² and ₂.'
  if (/^[a-z]+:/.test(name)) return 'It comes along where text is copied from a word processor: leave the tag out.'
  const found = elements.find(([names]) => names.split(' ').includes(name))
  return found ? `A text holds no HTML. ${found[1]}` : null
}

const elements: [names: string, instead: string][] = [
  ['a', 'Write a link as `[words](https://…)`.'],
  [
    'img picture figure figcaption svg',
    'Write a picture as `![what it shows](/its-name.png)`; the file lies in `public`.',
  ],
  ['b strong', 'Write `**words**`.'],
  ['i em', 'Write `*words*`.'],
  ['br', 'Leave the tag out: an empty line begins a new paragraph.'],
  ['p', 'An empty line begins a new paragraph.'],
  ['code pre kbd tt samp var', 'Write code between grave accents.'],
  [
    'table tr td th thead tbody',
    'Write a table with `|` between its columns, or `<Table id="…"/>` for one of records.',
  ],
  ['ul ol li dl dt dd', 'Write each item of a list after `- `.'],
  ['h1 h2 h3 h4 h5 h6', 'Write a heading after `## `.'],
  ['blockquote q', 'Write a quotation after `> `.'],
  ['hr', 'Write `***` on a line of its own.'],
  [
    'div span section article header footer main nav aside details summary small big u s strike del ins mark abbr acronym dfn time center font nobr wbr',
    'Leave the tag out.',
  ],
  [
    'script style iframe video audio canvas object embed link meta base title input select textarea label button form html head body',
    'A page brings all its scripts and styles itself.',
  ],
]
