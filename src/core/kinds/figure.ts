import { type Figure, figure as schema } from '../schema/figure.ts'
import { folders } from './home.ts'
import type { KindOf } from './kind-of.ts'
import { namedIn, works } from './named.ts'

/** What the key of a table of the article begins with: tables are numbered apart from figures. */
const tableKey = 'table-'

/** A figure or table of the article. */
export const figure = {
  one: 'figure',
  many: 'figures',
  called: { one: 'figure', many: 'figures' },
  description:
    'The figures and tables of the article, catalogued: never their images or the wording of their captions.',
  schema: () => schema,

  home: { page: folders.figures, apart: { [tableKey]: folders.tables } },
  key: ({ id, type }) => (type === 'table' ? `${tableKey}${id}` : id),
  numbered: true,
  about: () => '',

  names: ({ refs, panels }) => [
    ...works(refs),
    ...panels.flatMap(({ refs, items }, panel) => [
      ...works(refs, 'panels', panel),
      ...items.flatMap(({ refs, findings }, item) => [
        ...works(refs, 'panels', panel, 'items', item),
        ...namedIn('findings', findings, 'panels', panel, 'items', item, 'findings'),
      ]),
    ]),
  ],
  noted: true,
  helper: false,
  placed: false,
  strict: [],

  asked: null,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  leading: ['id', 'url'],
} as const satisfies KindOf<Figure>
