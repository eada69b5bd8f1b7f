/** Names for a list of links: where several things have one name, the id of each stands behind it. */
export function namesApart(things: readonly { id: string; name: string }[]): string[] {
  const times = Map.groupBy(things, ({ name }) => name)
  return things.map(({ id, name }) => ((times.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name))
}
