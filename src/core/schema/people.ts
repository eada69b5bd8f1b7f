import { z } from 'zod'
import { refuse } from './web.ts'

/** The ORCID iD of a person by itself, its last character computed from the others: `0000-0002-1825-0097`. */
export const orcid = z.string().superRefine((value, ctx) => {
  const shown = `\`${value.slice(0, 60)}\``
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) {
    const digits = value
      .replace(/^\s*(?:https?:\/\/)?(?:[\w-]+\.)*orcid\.org\//i, '')
      .replace(/[^\dxX]/g, '')
      .toUpperCase()
    const cleaned = digits.match(/.{4}/g)?.join('-') ?? ''
    return refuse(
      ctx,
      `${shown} is no ORCID iD by itself`,
      digits.length === 16 && isOrcid(cleaned)
        ? `Write \`${cleaned}\`.`
        : 'An ORCID iD is four times four digits, the last of which may be an X: `0000-0002-1825-0097`.',
    )
  }
  if (!isOrcid(value))
    refuse(
      ctx,
      `${shown} is the ORCID iD of nobody: its last character does not follow from the others`,
      'A digit is wrong, or two are exchanged. Copy it from the person’s page at orcid.org.',
    )
})

/** Whether the last character of an ORCID iD follows from its digits (ISO 7064, MOD 11-2). */
function isOrcid(id: string): boolean {
  const digits = id.replaceAll('-', '')
  const sum = [...digits.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0)
  const check = (12 - (sum % 11)) % 11
  return digits.at(-1) === (check === 10 ? 'X' : String(check))
}

/** An organisation by its address in the Research Organization Registry, whose last two digits follow from the others: `https://ror.org/05dxps055`. */
export const ror = z.string().superRefine((value, ctx) => {
  const shown = `\`${value.slice(0, 60)}\``
  if (!/^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/.test(value)) {
    const id = value
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?ror\.org\//, '')
      .replace(/\/$/, '')
    return refuse(
      ctx,
      `${shown} is no address in the Research Organization Registry`,
      isRor(id) ? `Write \`https://ror.org/${id}\`.` : 'It looks like `https://ror.org/05dxps055`; find it at ror.org.',
    )
  }
  if (!isRor(value.slice(-9)))
    refuse(
      ctx,
      `${shown} is the address of no organisation: its last two digits do not follow from the others`,
      'A character is wrong. Copy it from the organisation’s entry at ror.org.',
    )
})

/** The digits of Crockford's base 32, in which an entry of the registry is numbered. */
const base32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** Whether the last two digits of an entry's name follow from the others (ISO 7064, MOD 97-10). */
function isRor(id: string): boolean {
  if (!/^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/.test(id)) return false
  const number = [...id.slice(1, 7)].reduce((total, digit) => total * 32 + base32.indexOf(digit), 0)
  return Number(id.slice(7)) === 98 - ((number * 100) % 97)
}
