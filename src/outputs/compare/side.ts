import { valueClass } from '../../core/basics/colour.ts'
import { capital } from '../../core/basics/letters.ts'
import { say } from '../../core/catalogue/say.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { facetPath, materialPath } from '../../core/permalinks/path.ts'
import { valuesIn } from '../../core/query/facets.ts'
import { lookupsOf } from '../explore/lookups.ts'
import type { Dataset, Row } from '../explore/row.ts'
import { tells } from './tells.ts'

/** One of the two things that are compared: a material, a value of a facet, or both at once. */
export interface Side {
  /** As it stands in an address: `m:tin`, `colour:red`, `m:tin,colour:red`. */
  key: string
  name: string
  /** Its own page, relative to the site. */
  path: string
  parts: Part[]
  /** The class of its colour; null where it has none. */
  colour: string | null
  rows: Row[]
}

/** Whether a side asks for a material, or for a value of a facet. */
export const asksFor = ({ parts }: Side, kind: string): boolean => parts.some(part => part.kind === kind)

/** The key under which a material is compared. */
export const materialKey = (id: string): string => `m:${id}`

/** The side that a key stands for; null where it names nothing that the data has. */
export function sideOf(data: Dataset, key: string): Side | null {
  const parts = key.split(',').map(part => partOf(data, part))
  const found = parts.flatMap(part => part ?? [])
  const [first] = found
  if (!first || found.length < parts.length) return null
  const colour = found.find(({ kind }) => kind === data.coloured)
  const material = found.find(({ kind }) => kind === 'm')
  const candidates = material ? lookupsOf(data).rowsAbout(material.id) : data.rows
  return {
    key,
    name: found
      .map(({ name }, index) => (index === 0 ? name : inSentence(data.words, name)))
      .reduce((a, b) => say(data.words.compared.aWithB, { a, b })),
    path: first.path,
    parts: found,
    colour: colour ? valueClass(colour.kind, colour.id) : null,
    rows: candidates.filter(
      row => found.every(({ has }) => has(row)) && (!material || !colour || tells(data, row, material.id, colour.id)),
    ),
  }
}

/** One thing that a side asks of a row. */
export interface Part {
  /** `m` for a material, a facet's id otherwise. */
  kind: string
  id: string
  name: string
  path: string
  has(row: Row): boolean
}

function partOf(data: Dataset, part: string): Part | null {
  const [kind = '', id = ''] = part.split(':')
  if (kind === 'm') {
    const material = lookupsOf(data).materials.get(id)
    const has = (row: Row) => row.materials.includes(id)
    return material ? { kind, id, name: capital(material.name), path: materialPath(id), has } : null
  }
  const facet = lookupsOf(data).facets.get(kind)
  const value = facet?.values.get(id)
  const has = (row: Row) =>
    valuesIn(row.facets[facet?.place ?? -1]).includes(id) || (kind === data.coloured && row.compares.includes(id))
  return value ? { kind, id, name: capital(value.name), path: facetPath(kind, id), has } : null
}
