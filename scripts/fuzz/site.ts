import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { filesUnder } from '../../test/site/support/files.ts'
import { markupFaults } from '../../test/site/support/markup.ts'
import { readPage } from '../../test/site/support/page.ts'
import { laxities } from '../../test/site/support/policy.ts'

/** All that is wrong with the files of a built site; its links are checked by the build itself. */
export async function siteFaults(folder: string): Promise<string[]> {
  const files = filesUnder(folder)
  const pages = files.filter(path => path.endsWith('.html'))
  const faults = files.flatMap(path => faultsOf(path, join(folder, path)).map(fault => `${path}: ${fault}`))
  return [...faults, ...(await markupFaults(folder, pages))]
}

function faultsOf(path: string, file: string): string[] {
  const read = () => readFileSync(file, 'utf8')
  if (path.endsWith('.json')) return jsonFaults(read())
  if (/\.(?:svg|xml)$/.test(path)) return xmlFaults(read())
  return path.endsWith('.html') ? pageFaults(path, read()) : []
}

function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** What makes a text no well-formed XML. */
function xmlFaults(text: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  const parser = new Parser(
    {
      onopentagname: name => open.push(name),
      onclosetag(name, isImplied) {
        if (open.pop() !== name || (isImplied && !selfClosing(text, parser.endIndex)))
          faults.push(`<${name}> is not closed in its place`)
      },
      onattribute(name, value) {
        if (/\b(?:NaN|undefined|Infinity)\b/.test(value) && !/^aria-|^data-/.test(name))
          faults.push(`${name}="${value.slice(0, 80)}"`)
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) faults.push('a bare ampersand')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML can't hold them.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    faults.push('a character that XML can not hold')
  return faults
}

const selfClosing = (text: string, end: number): boolean => text.slice(end - 1, end + 1) === '/>'

/** Words that a program prints where it has nothing to say; the texts of the reviews have none of them by themselves. */
const machine = /\[object \w+\]|\bNaN\b|(?<![\w-])undefined(?! hopes|[\w-])|(?<!\w)-?Infinity\b|\bInvalid Date\b/

function pageFaults(path: string, html: string): string[] {
  const { policies, inline, repeatedIds } = readPage(path, html)
  const faults = [...policies.flatMap(laxities), ...inline, ...repeatedIds.map(id => `#${id} twice`)]
  let shown = ''
  let hidden = 0
  const parser = new Parser({
    onopentag: name => {
      if (/^(?:script|style|code)$/.test(name)) hidden++
    },
    onclosetag: name => {
      if (/^(?:script|style|code)$/.test(name)) hidden--
    },
    ontext: text => {
      if (hidden === 0) shown += text
    },
  })
  parser.end(html)
  const found = machine.exec(shown)
  if (found) faults.push(`it prints "${shown.slice(Math.max(0, found.index - 40), found.index + 40)}"`)
  return faults
}
