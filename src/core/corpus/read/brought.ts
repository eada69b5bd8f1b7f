import type { ReadEffects } from '../effects.ts'

/** The folder of the files that a review brings to its site as they are. */
export const broughtFolder = 'public'

/** The name of the paper on a site, where a review brings one. */
export const paperFile = 'review.pdf'

/** The files that a review brings to its site as they are, by their paths there. */
export async function broughtFiles(effects: ReadEffects): Promise<string[]> {
  const paths: string[] = []
  const visit = async (path: string): Promise<void> => {
    for (const name of (await effects.list(broughtFolder + path)) ?? [])
      if (name.endsWith('/')) await visit(`${path}/${name.slice(0, -1)}`)
      else paths.push(`${path}/${name}`.slice(1))
  }
  await visit('')
  return paths.sort()
}
