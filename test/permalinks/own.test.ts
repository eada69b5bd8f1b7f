import { describe, expect, it } from 'vitest'
import { href } from '../../src/core/permalinks/href.ts'
import { ownAddress, ownLink } from '../../src/core/permalinks/own.ts'

const link = (url: string, page = 's/3.1/') => {
  const own = ownAddress(url)
  return own && ownLink(own, path => href(page, path))
}

describe('ownAddress(url) and ownLink(address, href)', () => {
  it.each([
    ['/', '../../index.html'],
    ['/s/2/', '../2/index.html'],
    ['/s/2/#p4', '../2/index.html#p4'],
    ['/s/3.1/#p4', '#p4'],
    ['/s/2/?e=1.0.0#p4', '../2/index.html?e=1.0.0#p4'],
    ['/s/3.1/?e=1.0.0#p4', 'index.html?e=1.0.0#p4'],
    ['/search/?q=a/b', '../../search/index.html?q=a/b'],
    ['/data/measurements.csv', '../../data/measurements.csv'],
    ['/my%20leaf.png', '../../my%20leaf.png'],
    ['/a%23b%3F.pdf', '../../a%23b%3F.pdf'],
    ['/blåbær.pdf', '../../bl%C3%A5b%C3%A6r.pdf'],
  ])('%s is %s on a page two folders deep', (url, expected) => {
    expect(link(url)).toBe(expected)
  })

  it.each(['//example.org/x', 'https://example.org', 's/2/', '../2/', '#p4', '', '/s/%zz/', 'javascript:alert(1)'])(
    '%s is none of the site',
    url => {
      expect(ownAddress(url)).toBe(null)
    },
  )
})
