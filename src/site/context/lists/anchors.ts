import { pastAnchor } from '../../../outputs/wordings/past.ts'
import { listIdsOf } from '../since.ts'
import type { Listable } from './listable.ts'

/** The anchors of an item by which it is found at the address of its list's page, whatever part it stands in. */
export const anchors: { readonly [K in keyof Listable]?: (item: Listable[K]) => readonly string[] } = {
  works: ({ id }) => [`ref-${id}`],
  challenges: ({ id }) => [id],
  terms: ({ id }) => [id],
  asked: ({ work, checks }) => [`work-${work.id}`, ...checks.map(({ check }) => check.id)],
  differences: ({ id }) => [id],
  subjects: ({ material }) => [material.id],
  'pathway-pairs': ({ material }) => [material.id],
  'pathways-of': ({ material }) => [material.id],
  sheet: ({ judged }) => judged.map(({ check }) => check.id),
  editions: ({ id, texts, records }) => [`e-${id}`, `h-${id}`, ...[texts, ...records].map(list => list.id)],
  past: ({ path, wordings }) => wordings.map(({ edition }) => pastAnchor(path, edition)),
  'since-parts': part => [`s-${part.id}`, ...Object.values(listIdsOf(part))],
  abilities: ({ technique }) => [technique.id],
  tables: ({ id }) => [`table-${id}`],
  schematics: ({ id }) => [`fig-${id}`],
  pictures: ({ id }) => [`picture-${id}`],
}
