import { describe, expect, it } from 'vitest'
import { pagePath } from '../../src/site/context/path.ts'

describe('pagePath(url)', () => {
  it.each([
    ['/', ''],
    ['/index.html', ''],
    ['/s/3.1.2/', 's/3.1.2/'],
    ['/s/3.1.2/index.html', 's/3.1.2/'],
    ['/s/3.1.2', 's/3.1.2/'],
    ['/404', '404.html'],
    ['/404/', '404.html'],
    ['/404.html', '404.html'],
    ['/m/gr%C3%BCner-tee/', 'm/grüner-tee/'],
  ])('of %s is %j', (address, path) => {
    expect(pagePath(new URL(`http://127.0.0.1:4321${address}?a=b#c`))).toBe(path)
  })
})
