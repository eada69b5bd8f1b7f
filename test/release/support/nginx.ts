import { spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { firstOf, freePort, homeFor, type Running, started } from './program.ts'

/** The nginx of this machine: the one that the environment variable `NGINX` names, or an installed one; null where there is none. */
export const findNginx = (): string | null =>
  firstOf(process.env['NGINX'], '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx')

/** The module that sends files which are packed as `.br`; null where there is none. */
export const findBrotli = (): string | null => firstOf('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so')

/**
 * Starts nginx with the sample configuration of an unpacked bundle, with nothing changed in it but where the folder lies.
 * Rejects with what nginx says where it refuses the configuration, or warns of it.
 */
export async function startNginx(nginx: string, bundle: string, brotli = findBrotli()): Promise<Running> {
  const home = await homeFor('nginx', bundle)
  const sample = await readFile(join(bundle, 'servers/nginx.conf'), 'utf8')
  const port = await freePort()
  await mkdir(join(home, 'temporary'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const configuration = [
    ...(brotli ? [`load_module ${brotli};`] : []),
    'daemon off;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${home}/pid;`,
    `error_log ${home}/error.log;`,
    'events {}',
    'http {',
    'access_log off;',
    ...paths.map(name => `${name}_temp_path ${home}/temporary/${name};`),
    `server { listen 127.0.0.1:${port};`,
    sample
      .replaceAll(`/srv/www/${basename(bundle)}`, `${home}/www`)
      .replace('# brotli_static', brotli ? 'brotli_static' : '# brotli_static'),
    '} }',
  ]
  const file = join(home, 'nginx.conf')
  await writeFile(file, configuration.join('\n'))
  const words = ['-c', file, '-e', join(home, 'error.log')]
  const { status, stderr } = spawnSync(nginx, ['-t', ...words], { encoding: 'utf8' })
  if (status !== 0 || stderr.includes('[warn]')) throw new Error(`nginx does not like the sample: ${stderr}`)
  return started(nginx, words, home, port)
}
