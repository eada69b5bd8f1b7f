import { describe, expect, it } from 'vitest'
import type { Author } from '../../src/core/schema/author.ts'
import { authorList, authorName, familyFirst, shortAuthors } from '../../src/core/words/work-names.ts'

const author = (family: string, given: string | null, suffix: string | null = null): Author => ({
  family,
  given,
  suffix,
})

describe('authorName(author)', () => {
  it.each([
    [author('王', '小明'), '王小明', '王小明'],
    [author('山田', '太郎'), '山田太郎', '山田太郎'],
    [author('佐々木', 'ひろし'), '佐々木ひろし', '佐々木ひろし'],
    [author('김', '민수'), '김민수', '김민수'],
    [author('スミス', 'ジョン'), 'ジョン スミス', 'スミス, ジョン'],
    [author('王', 'Xiaoming'), 'Xiaoming 王', '王, Xiaoming'],
    [author('王', null), '王', '王'],
    [author('Wang', 'X.'), 'X. Wang', 'Wang, X.'],
    [author('לוי', 'רות'), 'רות לוי', 'לוי, רות'],
    [author('King', 'M. L.', 'Jr.'), 'M. L. King Jr.', 'King, M. L.'],
    [{ literal: '中国科学院' }, '中国科学院', '中国科学院'],
  ])('prints %o as %s, and in a list as %s', (one, name, listed) => {
    expect(authorName(one)).toBe(name)
    expect(familyFirst(one)).toBe(listed)
  })
})

describe('authorList(authors, others, by)', () => {
  const chinese = [author('李', '明'), author('张', '伟')]
  it.each([
    ['zh-Hans', chinese, false, '李明和张伟'],
    ['zh-Hans', chinese, true, '李明、张伟等'],
    ['en', chinese, true, '李明, 张伟 et al.'],
    ['de', [author('Berg', 'A.'), author('Dahl', 'B.')], false, 'A. Berg und B. Dahl'],
  ])('joins names as %s does', (language, authors, others, expected) =>
    expect(authorList(authors, others, { language })).toBe(expected),
  )

  it('names a work in a few words of the language', () => {
    const three = [...chinese, author('陈', '静')]
    expect(shortAuthors(three, false, { language: 'zh' })).toBe('李等')
    expect(shortAuthors(three)).toBe('李 et al.')
  })
})
