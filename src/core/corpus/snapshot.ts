import type { ReadEffects } from './effects.ts'

/** What was read of a review: the names in each folder that was listed, and the bytes of each file. Can go to a thread. */
export interface Snapshot {
  folders: Map<string, string[] | null>
  files: Map<string, Uint8Array | null>
}

/**
 * Effects that read each folder and each file once and keep what they found, in the snapshot beside them. What is taken out
 * of that is forgotten, and read again if it is asked for.
 */
export function recorded(effects: ReadEffects): { effects: ReadEffects; snapshot: Snapshot } {
  const snapshot: Snapshot = { folders: new Map(), files: new Map() }
  return {
    snapshot,
    effects: {
      list: kept(snapshot.folders, folder => effects.list(folder)),
      read: kept(snapshot.files, file => effects.read(file)),
    },
  }
}

/** Asks once for each name, also where it is asked for again before the answer has come. */
function kept<T>(found: Map<string, T>, ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return async name => {
    if (found.has(name)) return found.get(name) as T
    const answer = asked.get(name) ?? ask(name)
    asked.set(name, answer)
    const value = await answer
    found.set(name, value)
    asked.delete(name)
    return value
  }
}

/** Effects that read a snapshot. What it does not hold was not asked for when it was taken, and is a fault of the program. */
export function replayed({ folders, files }: Snapshot): ReadEffects {
  return {
    list: async folder => known(folders, folder),
    read: async file => known(files, file),
  }
}

function known<T>(found: ReadonlyMap<string, T>, name: string): T {
  if (!found.has(name)) throw new Error(`${name} was not read with the rest of the review`)
  return found.get(name) as T
}
