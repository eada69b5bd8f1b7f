import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { firstOf, freePort, homeFor, type Running, started } from './program.ts'

const modules = '/usr/lib/apache2/modules'

/** The Apache of this machine, as Debian has it; null where there is none. */
export const findApache = (): string | null => firstOf('/usr/sbin/apache2')

/**
 * Starts Apache with the sample configuration of an unpacked bundle, with nothing changed in it but where the folder lies.
 * Rejects with what Apache says where it refuses the configuration, or warns of it.
 */
export async function startApache(apache: string, bundle: string): Promise<Running> {
  const home = await homeFor('apache', bundle)
  const sample = await readFile(join(bundle, 'servers/apache.conf'), 'utf8')
  const port = await freePort()
  const named = sample.match(/a2enmod (.*)/)?.[1]?.split(' ') ?? []
  const configuration = [
    `ServerRoot ${home}`,
    `Listen 127.0.0.1:${port}`,
    'ServerName 127.0.0.1',
    `PidFile ${home}/pid`,
    `ErrorLog ${home}/error.log`,
    ...['mpm_event', 'authz_core', ...named].map(name => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    // What the sample meets on such a machine: types and languages by the endings of files.
    'Include /etc/apache2/mods-available/mime.conf',
    sample.replaceAll(`/srv/www/${basename(bundle)}`, `${home}/www`),
  ]
  const file = join(home, 'apache.conf')
  await writeFile(file, configuration.join('\n'))
  const { status, stderr } = spawnSync(apache, ['-t', '-f', file], { encoding: 'utf8' })
  if (status !== 0 || stderr.trim() !== 'Syntax OK') throw new Error(`Apache does not like the sample: ${stderr}`)
  return started(apache, ['-DFOREGROUND', '-f', file], home, port)
}
