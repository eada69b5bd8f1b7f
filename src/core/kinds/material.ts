import { type Material, material as schema } from '../schema/material.ts'
import { folders } from './home.ts'
import type { KindOf } from './kind-of.ts'

/** A substance or a composite. */
export const material = {
  one: 'material',
  many: 'materials',
  called: { one: 'material', many: 'materials' },
  description: 'The substances and composites that records are about.',
  schema: () => schema,

  home: { page: folders.materials },
  numbered: false,
  about: ({ formula }) => formula ?? '',

  names: () => [],
  noted: true,
  helper: true,
  placed: false,
  strict: null,

  asked: { fields: ['class'], faceted: false },
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  leading: ['id', 'url'],
} as const satisfies KindOf<Material>
