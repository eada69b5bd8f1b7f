import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const program = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
)

/** What the server finds in a file. */
export interface Diagnostic {
  message: string
  range: { start: { line: number; character: number } }
}

interface Message {
  id?: number
  method?: string
  params?: { uri?: string; diagnostics?: Diagnostic[]; items?: { section?: string }[] }
  result?: unknown
}

/** The YAML language server, as an editor speaks with it. */
export interface LanguageServer {
  /** Opens a file with a text, and gives what is found in it. */
  diagnose(file: string, text: string): Promise<Diagnostic[]>
  /** What is offered at a place of a file that is open. */
  complete(file: string, line: number, character: number): Promise<string[]>
  stop(): void
}

/** Starts the server for a folder, with the settings of its editor. */
export async function startServer(root: string, settings: Record<string, unknown>): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const yaml = { validate: true, completion: true, schemaStore: { enable: false }, ...settings }
  const configuration: Record<string, object> = { yaml }
  const answers = new Map<number, (result: unknown) => void>()
  const findings = new Map<string, (found: Diagnostic[]) => void>()
  readMessages(child, ({ id, method, params, result }) => {
    if (method === 'textDocument/publishDiagnostics') findings.get(params?.uri ?? '')?.(params?.diagnostics ?? [])
    else if (method === 'workspace/configuration')
      send({ id, result: params?.items?.map(({ section = '' }) => configuration[section] ?? null) })
    else if (method !== undefined && id !== undefined) send({ id, result: null })
    else if (id !== undefined) answers.get(id)?.(result)
  })
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  let count = 0
  const ask = (method: string, params: object) =>
    new Promise<unknown>(resolve => {
      answers.set(++count, resolve)
      send({ id: count, method, params })
    })
  const rootUri = pathToFileURL(root).href
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'review' }],
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: false } } } },
  })
  send({ method: 'initialized', params: {} })
  send({ method: 'workspace/didChangeConfiguration', params: { settings: configuration } })
  const uriOf = (file: string) => pathToFileURL(join(root, file)).href
  return {
    diagnose: (file, text) =>
      new Promise(resolve => {
        const uri = uriOf(file)
        findings.set(uri, resolve)
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
        })
      }),
    async complete(file, line, character) {
      const found = await ask('textDocument/completion', {
        textDocument: { uri: uriOf(file) },
        position: { line, character },
      })
      return (found as { items: { label: string }[] }).items.map(({ label }) => label)
    },
    stop: () => child.kill(),
  }
}

/** Calls back with each message, which may come in pieces. */
function readMessages(child: ChildProcess, take: (message: Message) => void): void {
  let waiting = Buffer.alloc(0)
  child.stdout?.on('data', (piece: Buffer) => {
    waiting = Buffer.concat([waiting, piece])
    for (;;) {
      const head = waiting.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(waiting.subarray(0, head).toString())?.[1])
      if (head === -1 || waiting.length < head + 4 + length) return
      take(JSON.parse(waiting.subarray(head + 4, head + 4 + length).toString()))
      waiting = waiting.subarray(head + 4 + length)
    }
  })
}
