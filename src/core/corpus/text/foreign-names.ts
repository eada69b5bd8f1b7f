const paragraph = 'Write a paragraph; what is odd about a record is a note, `<Note id="…"/>`.'
const mathematics = 'Write mathematics between dollars: `$E = mc^2$` in a line, `$$E = mc^2$$` on one of its own.'
const results =
  'A text runs no code: write its results as records, shown by `[q:its-id]`, `<Chart id="…"/>` and `<Table id="…"/>`.'
const citation = 'Write the works by their numbers or keys: `[@7; @hughes2017]`.'

const directives: [names: RegExp, instead: string][] = [
  [/^(?:figure|image|subfigure|carousel)$/, 'Write `![what it shows](/its-name.png)`; the file lies in `public`.'],
  [/^(?:math|equation)$/, mathematics],
  [
    /^(?:table|list-table|csv-table)$/,
    'Write a table with `|` between its columns, or `<Table id="…"/>` for one of records.',
  ],
  [/^(?:code-cell|python|r|julia|ojs|sql|bash|eval-rst)$/, results],
  [/^(?:code|code-block|sourcecode|literalinclude)$/, 'Write the name of the language without braces: "```python".'],
  [
    /^(?:mermaid|dot|graphviz|plantuml)$/,
    'Write a drawing in `data/schematics.yaml` and show it by `<Schematic id="…"/>`.',
  ],
  [/^(?:bibliography|refs)$/, 'Take it out: the list of works is made by itself.'],
  [/^(?:toctree|tableofcontents|contents)$/, 'Take it out: sections are listed in `data/review.yaml`.'],
  [/^(?:glossary|index)$/, 'Write terms in `data/terms.yaml`, and `<Term id="…">words</Term>` in the text.'],
  [/^(?:epigraph|pull-quote|blockquote)$/, 'Write a quotation after `> `.'],
  [/^(?:include|embed)$/, 'Each section is one file; what several say is a record, which each of them shows.'],
]

/** What to write here in the place of a directive of MyST or a box of Quarto. */
export const insteadOfDirective = (name: string): string => found(directives, name) ?? paragraph

const roles: [names: RegExp, instead: string][] = [
  [/cite/, citation],
  [
    /^(?:ref|numref|doc|eq|prf:ref|download|any)$/,
    'Write `<Sec n="2.1"/>`, or a link to the address: `[the chart](/chart/its-id/)`.',
  ],
  [/^(?:math|m)$/, mathematics],
  [
    /^(?:chem|si|sub|sup|subscript|superscript)$/,
    'Write a formula as `[=H2O]`, a quantity as `[q:its-id]`, other indices as characters such as ² and ₂.',
  ],
  [/^(?:term|abbr|index)$/, 'Write `<Term id="…">words</Term>`.'],
  [/^(?:fn|footnote)$/, 'Write `[^its-name]`, and behind an empty line `[^its-name]: What it says.`.'],
  [/^(?:emphasis|strong|u|del|smallcaps|sc)$/, 'Stress words with asterisks: `*words*`.'],
  [/^eval$|^r$|^python$/, results],
]

/** What to write here in the place of a role of MyST. */
export const insteadOfRole = (name: string): string =>
  found(roles, name) ?? 'Write the words themselves, or code between grave accents alone.'

const found = (list: [RegExp, string][], name: string): string | undefined =>
  list.find(([names]) => names.test(name))?.[1]
