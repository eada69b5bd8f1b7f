import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { currentAddresses, giveAddresses } from '../../src/core/permalinks/addresses.ts'
import { dataFiles } from '../../src/outputs/exports/files.ts'
import { preparedHere, preparedThere, sentDataset } from '../../src/site/context/prepared.ts'
import { dataOf } from '../explore/support/data.ts'
import { reviewCorpus } from '../search/support/review.ts'

let corpus: Corpus
beforeAll(async () => {
  corpus = await reviewCorpus()
})

describe('what is made where the pages are', () => {
  it('is the size of each file of data, and a sentence where there is none', async () => {
    const here = preparedHere(async () => corpus)
    const bytes = Buffer.byteLength(
      dataFiles(corpus)
        .find(({ path }) => path === 'findings.csv')
        ?.make() ?? '',
    )
    expect(await here.size('findings.csv')).toBe(bytes)
    await expect(here.size('none.csv')).rejects.toThrow('There is no file data/none.csv.')
    expect(await here.dataset()).toBeNull()
  })
})

describe('addresses that somebody else has worked out', () => {
  it('are taken as they are for the review that they are of', () => {
    const addresses = currentAddresses(corpus)
    const [told, asked] = [{ ...corpus }, { ...corpus }]
    giveAddresses(told, addresses)
    expect(preparedThere(addresses).prepared.addresses(told)).toBe(addresses)
    expect(currentAddresses(told)).toBe(addresses)
    expect(currentAddresses(asked)).not.toBe(addresses)
    expect(currentAddresses(asked)).toEqual(addresses)
  })
})

describe('what is made in another thread', () => {
  it('comes to whoever waits for it, and to whoever asks later', async () => {
    const { prepared, take } = preparedThere()
    const [waiting, rows] = [prepared.size('findings.csv'), prepared.dataset()]
    const dataset = dataOf([])
    take({ told: 'citations', texts: [] })
    take({ told: 'dataset', dataset: sentDataset(dataset) })
    take({ told: 'sizes', sizes: new Map([['findings.csv', 12]]) })
    expect([await waiting, await prepared.size('findings.csv')]).toEqual([12, 12])
    expect([await rows, await prepared.dataset()]).toEqual([dataset, dataset])
    await expect(prepared.size('none.csv')).rejects.toThrow('There is no file data/none.csv.')
  })

  it('is refused to all once the thread has failed, but what it told before stays', async () => {
    const { prepared, take, fail } = preparedThere()
    const waiting = prepared.size('findings.csv')
    const dataset = dataOf([])
    take({ told: 'dataset', dataset: sentDataset(dataset) })
    fail(new Error('no more room'))
    await expect(waiting).rejects.toThrow('no more room')
    await expect(prepared.size('findings.csv')).rejects.toThrow('no more room')
    expect(await prepared.dataset()).toEqual(dataset)
  })
})
