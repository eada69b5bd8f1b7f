import { describe, expect, it } from 'vitest'
import type { ReadEffects } from '../../src/core/corpus/effects.ts'
import { recorded, replayed } from '../../src/core/corpus/snapshot.ts'

/** A folder in which every file and every list is another one each time it is asked for. */
function restless(): ReadEffects {
  let count = 0
  return {
    list: async folder => (folder === 'gone' ? null : [`${folder}-${count++}`]),
    read: async file => (file === 'gone' ? null : new TextEncoder().encode(`${file} ${count++}`)),
  }
}

const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes)

describe('recorded(effects)', () => {
  it('asks for each file and each folder once, also when two want it at the same time', async () => {
    const { effects } = recorded(restless())
    expect((await Promise.all([effects.read('a'), effects.read('a')])).map(text)).toEqual(['a 0', 'a 0'])
    expect(text(await effects.read('a'))).toBe('a 0')
    expect([await effects.list('b'), await effects.list('b')]).toEqual([['b-1'], ['b-1']])
  })

  it('keeps what was found for others to read, what is not there among it', async () => {
    const { effects, snapshot } = recorded(restless())
    await Promise.all([effects.read('a'), effects.read('gone'), effects.list('b'), effects.list('gone')])
    const later = replayed(structuredClone(snapshot))
    expect(text(await later.read('a'))).toBe('a 0')
    expect(await later.list('b')).toEqual(['b-1'])
    expect([await later.read('gone'), await later.list('gone')]).toEqual([null, null])
  })

  it('reads again what was taken out of what it keeps', async () => {
    const { effects, snapshot } = recorded(restless())
    await Promise.all([effects.read('a'), effects.read('b')])
    snapshot.files.delete('a')
    expect([text(await effects.read('a')), text(await effects.read('b'))]).toEqual(['a 2', 'b 1'])
  })

  it('keeps nothing of what can’t be read', async () => {
    const { effects, snapshot } = recorded({ ...restless(), read: () => Promise.reject(new Error('no')) })
    await expect(effects.read('a')).rejects.toThrow('no')
    expect(snapshot.files.size).toBe(0)
    await expect(replayed(snapshot).read('a')).rejects.toThrow('was not read')
  })
})
