import { describe, expect, it } from 'vitest'
import { byLetter } from '../../src/core/words/alphabet.ts'

const letters = (language: string, names: string) =>
  byLetter(language, names.split(', '), name => name).map(({ letter, items }) => `${letter}: ${items.join(', ')}`)

describe('byLetter(language, items, nameOf)', () => {
  it.each([
    [
      'en',
      'zinc, Émile, α-tin, 2H-phase, 10, lead, ±',
      ['0–9: ±, 10', 'E: Émile', 'H: 2H-phase', 'L: lead', 'T: α-tin', 'Z: zinc'],
    ],
    ['de', 'Zinn, Öl, Ofen, Ähre, Apfel', ['A: Ähre, Apfel', 'O: Ofen, Öl', 'Z: Zinn']],
    ['sv', 'Zink, Öl, Ofen, Ånga', ['O: Ofen', 'Z: Zink', 'Å: Ånga', 'Ö: Öl']],
    ['es', 'ñandú, nube, ola', ['N: nube', 'Ñ: ñandú', 'O: ola']],
    ['da', 'Zink, Ærø, Ørsted, Ål', ['Z: Zink', 'Æ: Ærø', 'Ø: Ørsted', 'Å: Ål']],
    ['pl', 'Łódź, lód, mróz', ['L: lód', 'Ł: Łódź', 'M: mróz']],
    ['tr', 'ışık, iz, ırmak', ['I: ırmak, ışık', 'İ: iz']],
    [
      'zh-Hans',
      '冰川, 氧化铝, 锂, Berg, 钠, 阿尔卑斯山, 水',
      ['A: 阿尔卑斯山', 'B: 冰川, Berg', 'L: 锂', 'N: 钠', 'S: 水', 'Y: 氧化铝'],
    ],
    [
      'zh',
      '安, 曹, 邓, 冯, 高, 黄, 江, 孔, 李, 马, 倪, 欧, 潘, 钱, 任, 孙, 唐, 王, 徐, 杨, 张',
      [...'ACDFGHJKLMNOPQRSTWXYZ'].map(
        (letter, at) => `${letter}: ${'安曹邓冯高黄江孔李马倪欧潘钱任孙唐王徐杨张'.charAt(at)}`,
      ),
    ],
    ['he', 'תה, Sencha, נענע, נַעֲנַע, אור', ['א: אור', 'נ: נענע, נַעֲנַע', 'ת: תה', 'S: Sencha']],
    ['ru', 'ёж, ель, йод, иней', ['Е: ёж, ель', 'И: иней', 'Й: йод']],
    ['el', 'άλφα, β-tin, βήτα', ['Α: άλφα', 'Β: βήτα, β-tin']],
    ['ja', 'カメラ, がく, 水, さくら', ['か: がく, カメラ', 'さ: さくら', '漢: 水']],
    ['ko', '나무, 가지, 까치, 하늘', ['ㄱ: 가지, 까치', 'ㄴ: 나무', 'ㅎ: 하늘']],
    ['en', '王小明, Wang', ['W: Wang', '漢: 王小明']],
  ])('lists names as %s does: %s', (language, names, expected) => expect(letters(language, names)).toEqual(expected))

  it('gives each letter an anchor that is its own', () => {
    const ids = byLetter('zh', ['水', 'Berg', 'вода', '5'], name => name).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(['letter-b', 'letter-none', 'letter-s', 'letter-в'])
  })

  it('orders numbers in names by what they count', () => expect(letters('en', 'P10, P2')).toEqual(['P: P2, P10']))
})
