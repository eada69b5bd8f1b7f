import { folded } from '../basics/letters.ts'

/** What stands under one letter of a list of names. */
export interface Lettered<Item> {
  letter: string
  /** The anchor of the letter on a page. */
  id: string
  items: Item[]
}

/** What stands for the letter of names without any. */
const unlettered = '0–9'

/** What stands for the letter of names in Chinese characters where the language has no order of sounds for them. */
const characters = '漢'

/**
 * Things with names under the letters of a language, given as BCP 47, in its order of letters and words: Chinese
 * characters under the first letter of their sound, Hebrew and Cyrillic under their own, `Ä` under `A` in German and
 * behind `Z` in Swedish.
 */
export function byLetter<Item>(tag: string, items: readonly Item[], nameOf: (item: Item) => string): Lettered<Item>[] {
  const { script = 'Latn' } = new Intl.Locale(tag).maximize()
  const collator = new Intl.Collator(localeOf(tag), { numeric: true })
  const letterOf = lettersOf(tag)
  const named = items.map(item => {
    const name = nameOf(item)
    const key = keyOf(name, script)
    return { item, name, key, letter: letterOf(key) }
  })
  const rank = (letter: string): string => (letter === unlettered ? '' : letter)
  named.sort(
    (a, b) =>
      collator.compare(rank(a.letter), rank(b.letter)) ||
      collator.compare(a.key, b.key) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
  return [...Map.groupBy(named, ({ letter }) => letter)].map(([letter, all]) => ({
    letter,
    id: anchorOf(letter),
    items: all.map(({ item }) => item),
  }))
}

const anchorOf = (letter: string): string =>
  `letter-${letter === unlettered ? 'none' : letter === characters ? 'han' : letter.toLowerCase()}`

const isChinese = (tag: string): boolean => new Intl.Locale(tag).language === 'zh'

/** Chinese in the order of its sounds: what begins with the same one stands together. */
const localeOf = (tag: string): string => (isChinese(tag) ? 'zh-u-co-pinyin' : tag)

/** The letter under which a language lists what begins as a key does. */
function lettersOf(tag: string): (key: string) => string {
  const base = new Intl.Collator(localeOf(tag), { sensitivity: 'base' })
  return key => {
    const [first] = key.replace(/^[^\p{L}]+/u, '')
    if (first === undefined) return unlettered
    if (/\p{sc=Han}/u.test(first)) return isChinese(tag) ? pinyinInitial(first, base) : characters
    if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(first)) return kanaRow(first, base)
    if (/[가-힣]/u.test(first)) return hangulInitial(first)
    return plainLetter(first, tag, base)
  }
}

/**
 * What a name is ordered by: its letters and digits in their plain forms, from its first letter. Greek letters before a
 * word of another script say which kind of it is meant, as in "α-manganese dioxide", but where the language is Greek.
 */
function keyOf(name: string, script: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const prefix = script === 'Grek' ? /^[^\p{L}]+(?=\p{L})/u : /^(?:[^\p{L}]|\p{sc=Grek})+(?=(?!\p{sc=Grek})\p{L})/u
  return plain.replace(prefix, '')
}

/** The letters that the sound of a Chinese character may begin with, and the first character of each. */
const initials = 'ABCDEFGHJKLMNOPQRSTWXYZ'
const firstOfInitial = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀']

function pinyinInitial(character: string, { compare }: Intl.Collator): string {
  const at = firstOfInitial.findLastIndex(first => compare(first, character) <= 0)
  return initials[Math.max(0, at)] as string
}

/** The rows in which Japanese orders its syllables. */
const rows = [...'あかさたなはまやらわ']

const kanaRow = (syllable: string, { compare }: Intl.Collator): string =>
  rows.findLast(row => compare(row, syllable) <= 0) ?? 'あ'

/** The letters that the syllables of Korean begin with; a doubled one stands under the one. */
const initialsOfHangul = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ']

const hangulInitial = (syllable: string): string =>
  initialsOfHangul[Math.floor(((syllable.codePointAt(0) ?? 0) - 0xac00) / (21 * 28))] as string

/** Letters that are no accented ones, and that some languages list beside the plain letters that others put them under. */
const ownLetters: Readonly<Record<string, string>> = {
  ...{ da: 'æø', nb: 'æø', nn: 'æø', no: 'æø', fo: 'æøð', is: 'æðþ', pl: 'ł', hr: 'đ', bs: 'đ', vi: 'đ' },
  ...{ tr: 'ı', az: 'ıə', mt: 'ħ' },
}

/** A letter without the accents that make no letter of its own of it in the language. */
function plainLetter(first: string, tag: string, { compare }: Intl.Collator): string {
  const small = first.toLocaleLowerCase(tag)
  const raised = (letter: string): string => [...letter.toLocaleUpperCase(tag)][0] ?? letter
  const [bare = small] = folded(small)
  const isAccented = /\p{M}/u.test(small.normalize('NFD'))
  const isOwn = ownLetters[new Intl.Locale(tag).language]?.includes(small) || (isAccented && compare(bare, small) !== 0)
  return raised(isOwn ? small : bare)
}
