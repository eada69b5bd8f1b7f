import { type Reference, reference as schema } from '../schema/reference.ts'
import { folders } from './home.ts'
import type { KindOf } from './kind-of.ts'

/** A work of the bibliography. */
export const reference = {
  one: 'reference',
  many: 'references',
  called: { one: 'reference', many: 'references' },
  description: 'The works of the bibliography, with what the article prints of each.',
  schema: () => schema,

  home: { page: folders.references },
  numbered: true,
  about: ({ author: [first], year, page }) =>
    [first && ('literal' in first ? first.literal : first.family), year, page].filter(Boolean).join(' '),
  mended: true,

  names: () => [],
  noted: true,
  helper: true,
  placed: false,
  strict: null,

  asked: { fields: ['type', 'year', 'container-title'], faceted: true },
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  leading: ['id', 'url'],
} as const satisfies KindOf<Reference>
