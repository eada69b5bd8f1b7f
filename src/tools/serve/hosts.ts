import { hostname, networkInterfaces } from 'node:os'

/** The names under which the machine calls itself. */
const own = ['127.0.0.1', 'localhost', '[::1]']

/** The addresses that stand for all of the machine's. */
const all = new Set(['0.0.0.0', '::'])

/** The names that a server which listens at `host` answers to: the machine's own, and those by which others reach it. */
export function hostsOf(host: string): Set<string> {
  const addresses = Object.values(networkInterfaces()).flatMap(list => list?.map(({ address }) => address) ?? [])
  const others = all.has(host) ? [hostname(), ...addresses] : [host]
  return new Set([...own, ...others.map(inUrl)])
}

/** An address or a name as it stands in a URL. */
export const inUrl = (host: string): string =>
  host.includes(':') ? `[${host.replace(/%.*/, '')}]` : host.toLowerCase()

/**
 * Whether a request is meant for one of some hosts, by its `Host` header. A page of another site whose name was made to
 * point at this machine would read what is served here with the rights of its own.
 */
export function isMeant(header: string | undefined, hosts: ReadonlySet<string>): boolean {
  if (header === undefined) return true
  const [, name = ''] = header.toLowerCase().match(/^(\[[0-9a-f:.]+\]|[^:[\]]+?)\.?(?::\d+)?$/) ?? []
  return hosts.has(name)
}
