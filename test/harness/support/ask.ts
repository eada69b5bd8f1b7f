import { request } from 'node:http'

/** What a server answered. */
export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
  bytes: Buffer
}

/** Asks a server for a path just as it is written, unlike `fetch`, which would tidy it up and unpack what comes. */
export function ask(
  server: string,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port, hostname } = new URL(server)
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: hostname, path, ...options }, response => {
      const pieces: Buffer[] = []
      response.on('data', piece => pieces.push(piece))
      response.on('end', () => {
        const bytes = Buffer.concat(pieces)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes.toString(), bytes })
      })
    })
    sent.on('error', reject).end()
  })
}
