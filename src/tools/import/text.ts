import { collector } from '../../core/corpus/problems.ts'
import { decode } from '../../core/corpus/read/decode.ts'
import { readJson } from '../../core/corpus/read/json.ts'
import { makeSource } from '../../core/corpus/read/source.ts'
import { Refusal } from '../release/refusal.ts'

/** The text of a file that other programs wrote, and what it was where it is no UTF-8. */
export interface ReadText {
  text: string
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

/** Reads the bytes of a file as text: UTF-8, else UTF-16 by its mark or its empty bytes, else Windows-1252; null for what is no text. */
export function readText(bytes: Uint8Array): ReadText | null {
  const read = decode(bytes)
  if (read.ok) return { text: read.text.replace(/^\ufeff/, ''), encoding: 'UTF-8' }
  if (read.why.name === 'binary') return null
  if (read.why.name === 'windows-1252')
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  const isBigEndian = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0)
  const text = new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes)
  return { text: text.replace(/^\ufeff/, ''), encoding: 'UTF-16' }
}

/** The data of a JSON file, which is called `what`. Throws a `Refusal` that says where it is none, and why. */
export function readData(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const { report, found } = collector()
    readJson(makeSource('', text), report)
    const fault = found.find(({ code }) => code === 'json/syntax')
    const told = fault ? `, line ${fault.line}, column ${fault.column}: ${fault.message} ${fault.hint ?? ''}` : '.'
    throw new Refusal(`${what} is no JSON${told.trimEnd()}`)
  }
}
