import { itemsAt, textOf } from '../read/node.ts'
import { code, list, nearest, suggest } from '../words.ts'
import { type At, inside, type Linking } from './context.ts'

/** Checks that there are the packs that the vocabulary asks for, and that they have the roles that it gives. */
export function checkPacks(linking: Linking): void {
  const { words, vocabulary, report } = linking
  const there = linking.packs.map(({ id }) => id)
  const at = inside(vocabulary)
  for (const [index, item] of itemsAt(vocabulary.node, ['packs']).entries()) {
    const name = item.type === 'scalar' ? item.value : null
    if (typeof name === 'string' && !there.includes(name))
      report('pack/unknown', at('packs', index)(), `There is no pack ${code(name)}.`, suggest(name, there))
  }
  // Nobody knows the roles of a pack that is not there.
  if ([...words.packs].some(id => !there.includes(id))) return
  for (const [index, property] of itemsAt(vocabulary.node, ['properties']).entries()) {
    const role = textOf(property, 'role')
    if (role !== null) checkRole(linking, role, at('properties', index, 'role'))
  }
}

function checkRole({ words, packs, report }: Linking, role: string, at: At): void {
  const asked = packs.filter(({ id }) => words.packs.has(id))
  if (asked.some(({ roles }) => roles.some(({ id }) => id === role))) return
  const owner = packs.find(({ roles }) => roles.some(({ id }) => id === role))
  if (owner) {
    const line = `packs: [${[...words.packs, owner.id].join(', ')}]`
    const message = `The role ${code(role)} is one of the pack ${code(owner.id)}, which the vocabulary does not ask for.`
    report('role/unknown', at(), message, `Write ${code(line)} in the vocabulary.`)
  } else report('role/unknown', at(), `There is no role ${code(role)}.`, hintFor(role, asked, packs))
}

/** A role that was meant; in a vocabulary without packs, where roles come from. */
function hintFor(role: string, asked: Linking['packs'], packs: Linking['packs']): string | null {
  const idsOf = (some: Linking['packs']) => some.flatMap(({ roles }) => roles.map(({ id }) => id))
  if (asked.length > 0) return suggest(role, idsOf(asked))
  const near = nearest(role, idsOf(packs))
  if (near !== null) return `Did you mean ${code(near)}?`
  return packs.length > 0
    ? `Roles come from the packs that the vocabulary asks for in \`packs\`; there is ${list(packs.map(({ id }) => id))}.`
    : null
}
