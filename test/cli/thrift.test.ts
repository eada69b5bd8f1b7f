import { describe, expect, it } from 'vitest'
import { environmentFor, nodeOptions } from '../../bin/thrift.mjs'

describe('environmentFor(command, given)', () => {
  it('tells the memory of the C library to be frugal for a command that makes pages', () => {
    const environment = environmentFor('build', { PATH: '/bin' })
    expect(environment.PATH).toBe('/bin')
    expect(Object.keys(environment).filter(name => name.startsWith('MALLOC_'))).not.toEqual([])
  })

  it('leaves what the user has set', () => {
    expect(environmentFor('build', { MALLOC_ARENA_MAX: '8' }).MALLOC_ARENA_MAX).toBe('8')
  })

  it.each(['check', 'dev', 'init', undefined])('is the given one for %s', command => {
    expect(environmentFor(command, { PATH: '/bin' })).toEqual({ PATH: '/bin' })
  })
})

describe('nodeOptions(command)', () => {
  it('has words for a command that makes pages, and none for others', () => {
    expect(nodeOptions('build').length).toBeGreaterThan(process.execArgv.length)
    expect(nodeOptions('check')).toEqual(process.execArgv)
  })
})
