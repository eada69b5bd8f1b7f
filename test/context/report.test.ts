import { describe, expect, it } from 'vitest'
import { mailAddress } from '../../src/core/schema/web.ts'
import { reportOn } from '../../src/site/context/report.ts'
import { edit, load, tea } from '../permalinks/support/review.ts'

const { corpus } = await load(tea)
const page = { title: 'Temperature & time: 80 °C', path: 'r/green-tea-temperature/' }
const naming = (more: string) => load(edit(tea, 'data/review.yaml', /$/, `\n${more}\n`))

describe('reportOn(review, page)', () => {
  it('names the page, its id, the edition and the permalink', () => {
    const { text, tracker, mail } = reportOn(corpus.review, page)
    for (const part of [page.title, 'Id: green-tea-temperature', `Edition: ${corpus.review.version}`, page.path])
      expect(text).toContain(part)
    expect({ tracker, mail }).toEqual({ tracker: null, mail: null })
  })

  it('fills in what a tracker and a mail ask for, so that it comes back as it was', async () => {
    const { corpus } = await naming(
      'issues: "https://tracker.tea.internal/new?title={title}&body={text}"\ncontact: editors@tea.internal',
    )
    const { text, tracker, mail } = reportOn(corpus.review, page)
    const asked = new URL(tracker ?? '').searchParams
    expect(asked.get('body')).toBe(text)
    expect(asked.get('title')).toContain(page.title)
    const sent = new URL(mail ?? '')
    expect(sent.pathname).toBe('editors@tea.internal')
    expect(sent.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text)
  })
})

describe('a mail address', () => {
  it.each(['editors@example.org', 'a.b+c@sub.example.co'])('is %s', address => {
    expect(mailAddress.safeParse(address).success).toBe(true)
  })

  it.each(['editors', 'a@b', 'a b@c.de', 'mailto:a@b.de', 'A <a@b.de>', 'a@b.de?subject=x', 'a@b.de,c@d.ef'])(
    'is not %s',
    address => {
      expect(mailAddress.safeParse(address).success).toBe(false)
    },
  )

  it('is told by itself where it is dressed up', () => {
    const hint = (address: string) => mailAddress.safeParse(address).error?.issues[0]
    expect(JSON.stringify(hint('mailto:a@b.de?subject=x'))).toContain('Write `a@b.de`')
    expect(JSON.stringify(hint('Ann <a@b.de>'))).toContain('Write `a@b.de`')
  })
})
