import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { firstOf, freePort, homeFor, type Running, started } from './program.ts'

/** The Caddy of this machine; null where there is none. */
export const findCaddy = (): string | null => firstOf('/usr/bin/caddy', '/usr/local/bin/caddy')

/**
 * Starts Caddy with the sample configuration of an unpacked bundle, with nothing changed in it but where the folder lies
 * and the port.
 */
export async function startCaddy(caddy: string, bundle: string): Promise<Running> {
  const home = await homeFor('caddy', bundle)
  const sample = await readFile(join(bundle, 'servers/Caddyfile'), 'utf8')
  const port = await freePort()
  const configuration = [
    '{\n\tadmin off\n\tauto_https off\n}',
    sample.replaceAll(`/srv/www/${basename(bundle)}`, `${home}/www`).replace(/^:80 /m, `http://127.0.0.1:${port} `),
  ]
  const file = join(home, 'Caddyfile')
  await writeFile(file, configuration.join('\n'))
  return started(caddy, ['run', '--config', file, '--adapter', 'caddyfile'], home, port)
}
