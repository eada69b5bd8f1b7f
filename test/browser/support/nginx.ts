import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** The nginx of this machine: the one that the environment variable `NGINX` names, or an installed one; null where there is none. */
export function findNginx(): string | null {
  const places = [process.env['NGINX'], '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx']
  return places.find(place => place !== undefined && existsSync(place)) ?? null
}

/**
 * Starts nginx with the sample configuration of an unpacked bundle, at the path that it names, with nothing changed in
 * it but where the folder lies. Rejects with what nginx says where it refuses the configuration.
 */
export async function startNginx(nginx: string, bundle: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'nginx-'))
  // A place without spaces, as the sample has it.
  await symlink(bundle, join(home, 'www'))
  const sample = await readFile(join(bundle, 'servers/nginx.conf'), 'utf8')
  const port = await freePort()
  await mkdir(join(home, 'temporary'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const configuration = [
    'daemon off;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${home}/pid;`,
    `error_log ${home}/error.log;`,
    'events {}',
    'http {',
    'access_log off;',
    ...paths.map(name => `${name}_temp_path ${home}/temporary/${name};`),
    `server { listen 127.0.0.1:${port};`,
    sample.replaceAll(`/srv/www/${basename(bundle)}`, `${home}/www`),
    '} }',
  ]
  const file = join(home, 'nginx.conf')
  await writeFile(file, configuration.join('\n'))
  const words = ['-c', file, '-e', join(home, 'error.log')]
  const tried = spawnSync(nginx, ['-t', ...words], { encoding: 'utf8' })
  if (tried.status !== 0) throw new Error(`nginx refuses the sample configuration: ${tried.stderr}`)
  const child = spawn(nginx, words, { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/atlas/`
  await answered(url)
  return {
    url,
    async stop() {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      await rm(home, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits until something answers, ten seconds at most. */
async function answered(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at ${url}`)
}
