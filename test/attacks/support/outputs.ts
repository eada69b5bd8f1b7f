import { DatabaseSync } from 'node:sqlite'
import { runInNewContext, Script } from 'node:vm'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse as parseCsv } from 'csv-parse/sync'
import { Parser } from 'htmlparser2'
import { unguarded } from '../../../src/core/csv/guard.ts'
import { host, inside } from './attacks.ts'

/** What a file of a site says to who reads it as what it is, and what is wrong with it, a sentence each. */
export interface Output {
  texts: string[]
  faults: string[]
}

/** Reads a file of a site whose texts are attacks; null for a kind of file that holds no text of a review. */
export function readOutput(path: string, bytes: Buffer): Output | null {
  const read = readers[path.slice(path.lastIndexOf('.') + 1)]
  if (!read) return null
  try {
    return read(bytes.toString(), bytes)
  } catch (error) {
    return { texts: [], faults: [`can't be read: ${(error as Error).message.slice(0, 200)}`] }
  }
}

const readers: Record<string, (text: string, bytes: Buffer) => Output> = {
  html: text => markup(text, false),
  svg: text => markup(text, true),
  xml: text => markup(text, true),
  json: text => ({ texts: leaves(JSON.parse(text)), faults: [] }),
  js: script,
  csv: table,
  bib: text => ({ texts: leaves(works(text, '@bibtex/text')), faults: evil(works(text, '@bibtex/text')) }),
  ris,
  sqlite: (_text, bytes) => database(bytes),
}

/** Every text within some data, keys too. */
function leaves(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [key, ...leaves(value)])
}

const dataTypes = ['application/ld+json', 'application/json']
const addresses = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcset', 'poster', 'cite', 'ping']
const foreign = ['iframe', 'base', 'style', 'object', 'embed', 'frame', 'foreignobject', 'animate', 'set']

/** A text of Markdown without the backslashes that say that a sign is itself. */
const withoutEscapes = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

/** A page, a drawing or a feed: elements, attributes and addresses that none of ours has, and texts escaped twice. */
function markup(text: string, xmlMode: boolean): Output {
  const output: Output = { texts: [], faults: [] }
  const open: { name: string; text: string; isData: boolean; isCode: boolean }[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push({
          name,
          text: '',
          isData: dataTypes.includes(attributes['type'] ?? ''),
          // What is to be copied into another page is markup of that page: it is read as such.
          isCode: name === 'code' && 'data-address' in attributes,
        })
        output.faults.push(...elementFaults(name, attributes))
        output.texts.push(...Object.values(attributes))
        if (attributes['class'] === 'Z3988') {
          const { texts, faults } = contextObject(attributes['title'] ?? '')
          output.texts.push(...texts)
          output.faults.push(...faults)
        }
      },
      ontext(words) {
        const at = open.at(-1)
        if (!at?.isData && !at?.isCode) output.texts.push(words)
        if (at) at.text += words
      },
      onclosetag() {
        const { name, text, isData, isCode } = open.pop() ?? { name: '', text: '', isData: false, isCode: false }
        if (text === inside) output.faults.push(`<${name}> of an attack`)
        if (isCode) output.texts.push(text.startsWith('[![') ? withoutEscapes(text) : text)
        if (isData) output.texts.push(...leaves(JSON.parse(text)))
        else if (isCode && text.startsWith('<iframe ')) output.faults.push(...frameFaults(text))
        else if (/&lt;(?!zqe)|&amp;(?!lt;zqe)/i.test(text)) output.faults.push(`escaped twice in <${name}>`)
      },
      oncomment(words) {
        output.faults.push(`a comment: ${words.slice(0, 60)}`)
      },
    },
    { xmlMode },
  )
  parser.end(text)
  return output
}

/** The markup by which another page shows a chart: one frame, of whose faults that it is one is none. */
const frameFaults = (text: string): string[] => {
  const { faults } = markup(text, false)
  return faults
    .filter(fault => fault !== '<iframe>')
    .concat(text.match(/^<iframe [^<>]*><\/iframe>$/) ? [] : ['a frame with more in it'])
}

function elementFaults(name: string, attributes: Record<string, string>): string[] {
  const faults: string[] = []
  if (foreign.includes(name.toLowerCase())) faults.push(`<${name}>`)
  if (name === 'script' && attributes['src'] === undefined && !dataTypes.includes(attributes['type'] ?? ''))
    faults.push('inline <script>')
  for (const [attribute, value] of Object.entries(attributes)) {
    if (/^on/i.test(attribute) || !/^[a-z][\w:.-]*$/i.test(attribute)) faults.push(`${attribute} on <${name}>`)
    if (attribute === 'style' || attribute === 'autofocus') faults.push(`${attribute} on <${name}>`)
    const isRefresh = attributes['http-equiv'] === 'refresh' && attribute === 'content'
    const address = isRefresh ? value.replace(/^\d+;\s*url=/i, '') : addresses.includes(attribute) ? value : null
    if (address !== null && leads(address)) faults.push(`${attribute} on <${name}>: ${value.slice(0, 60)}`)
  }
  return faults
}

/** The keys of COinS that are used here. */
const contextKeys = /^(?:ctx_ver|rft_val_fmt|rft_id|rft\.(?:genre|[ab]title|jtitle|date|volume|issue|pages|pub|au))$/

/** A work as reference managers find it in a page: COinS, a query in the title of an element. */
function contextObject(query: string): Output {
  const fields = [...new URLSearchParams(query)]
  const names = fields.map(([name]) => name).filter(name => name !== 'rft.au' && name !== 'rft.aucorp')
  return {
    texts: fields.map(([, value]) => value),
    faults: [
      ...names.filter(name => !contextKeys.test(name)).map(name => `COinS with ${name}`),
      ...names.filter((name, at) => names.indexOf(name) !== at).map(name => `COinS with ${name} twice`),
    ],
  }
}

/** Whether an address runs a script or leads to the host of the attacks. */
function leads(address: string): boolean {
  const url = URL.parse(address.trim(), 'https://tea.example.org/')
  return url !== null && (!['http:', 'https:', 'mailto:'].includes(url.protocol) || url.host === host)
}

/** A script: one of data is run, and has to make nothing but its data. */
function script(text: string): Output {
  new Script(text)
  if (!/^\(+self\.atlas\?\?=/.test(text)) return { texts: [], faults: [] }
  const self: Record<string, unknown> = {}
  const scope = { self }
  // The words of a program stand before it.
  const [data = ''] = text.split(/^"use strict";/m)
  runInNewContext(data, scope)
  const made = [...Object.keys(scope), ...Object.keys(self)].filter(name => name !== 'self' && name !== 'atlas')
  return { texts: leaves(self['atlas']), faults: made.map(name => `it makes ${name}`) }
}

function table(text: string): Output {
  const cells = parseCsv(text, { bom: true }).flat()
  const run = cells.filter(cell => /^\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell)))
  return { texts: cells.map(unguarded), faults: run.map(cell => `a cell that is run: ${cell.slice(0, 40)}`) }
}

const works = (text: string, format: string): unknown[] => new Cite(text, { forceType: format }).data

const evil = (read: unknown[]): string[] =>
  read.flatMap(work =>
    /^(?:ref-\d+|[a-z0-9.-]+-(?:\d{4}|[0-9a-f]{10}|[a-z0-9.-]+))$/.test(String((work as { id: unknown }).id))
      ? []
      : ['a work of an attack'],
  )

function ris(text: string): Output {
  const lines = text.split(/[\r\n\u2028\u2029]+/).filter(line => line !== '')
  const strange = lines.filter(line => !/^[A-Z][A-Z0-9] {2}- /.test(line))
  const records = lines.filter(line => line.startsWith('TY  -')).length
  const read = works(text, '@ris/file')
  return {
    texts: leaves(read),
    faults: [
      ...strange.map(line => `a line without a tag: ${line.slice(0, 40)}`),
      ...(read.length === records ? [] : [`${records} records are read as ${read.length}`]),
      ...evil(read),
    ],
  }
}

function database(bytes: Buffer): Output {
  const opened = new DatabaseSync(':memory:')
  opened.deserialize(bytes)
  const tables = opened.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]
  const texts = tables.flatMap(({ name }) => leaves(opened.prepare(`SELECT * FROM "${name}"`).all()))
  opened.close()
  return { texts, faults: tables.some(({ name }) => name === 'findings') ? [] : ['the table of findings is gone'] }
}
