import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { dataScript } from '../../src/outputs/render/json.ts'

it('gives scripts of data of which one may stand before another, or before one that begins with a bracket', () => {
  const page: { atlas?: object } = {}
  const scripts = [dataScript('words', { a: 1 }, 'one'), dataScript('words', { b: 2 }, 'two'), '(()=>{})()']
  runInNewContext(scripts.join(''), { self: page })
  expect(JSON.parse(JSON.stringify(page.atlas))).toEqual({ words: { one: { a: 1 }, two: { b: 2 } } })
})
