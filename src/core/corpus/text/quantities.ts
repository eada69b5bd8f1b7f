import { literally } from '../../basics/literal.ts'
import type { Unit } from '../../schema/vocabulary.ts'
import { textSeen } from './seen.ts'
import type { Typed } from './typed.ts'
import { longSymbols, unitSymbols, unitWords } from './unit-names.ts'

const exponent = '(?:\\^?[-−]?\\p{Nd}+|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)'
/** A part of one, with or without a whole number before it. */
const fraction =
  '(?:\\p{Nd}+ ?)?[¼½¾⅐-⅞↉]|(?:\\p{Nd}+ )?(?:\\p{Nd}+[/⁄]|⅟)\\p{Nd}+|(?:\\p{Nd}+ ?)?[⁰¹²³⁴⁵⁶⁷⁸⁹]+[/⁄][₀-₉]+'
const number = `[-−+]?(?:${fraction})|[-−+]?\\p{Nd}+(?:[.,' ]\\p{Nd}+)*(?:[eE][-−+]?\\p{Nd}+)?(?:\\s?[×x·]\\s?10${exponent})?|10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+`
/** What stands between a number and its unit; a digit with an s or a p right behind it is an orbital. */
const gap = '(?:[ ~\\\\‐‑–-]{1,2}|(?![sp][2-6]?\\b))'
/** Areas and volumes whose exponent is a plain digit. */
const area = '(?:[kdcmμnpf]?m|Å)[23]'
/** Letters of words that are set apart from others; those of East Asia go on without a space, `厚5 nm的膜`. */
const letter = '(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}])\\p{L}'
/** What would make a longer word, a formula or an ion of a unit. */
const end = `(?!${letter}|[\\p{Nd}₀-₉⁺])`
/** Units in the signs of East Asia, which need no end. */
const eastern =
  '(?:公里|千米|厘米|毫米|微米|纳米|皮米|埃|米(?!粒)|千克|公斤|毫克|微克|克(?![拉服])|吨|毫升|升(?![至到高])|秒|分钟|小时|摄氏度|华氏度|度|伏特?|毫伏|安培|毫安时?|瓦特?|千瓦时?|焦耳|帕斯卡|千帕|兆帕|赫兹|开尔文|电子伏特?|倍|キロ|メートル|ミリ|ナノ|グラム|時間|パーセント|도|시간|미터|킬로미터|퍼센트)'
/** "10×", and "10x" where more is compared. */
const factor =
  '[×✕✖](?! ?\\p{Nd})|x(?= (?:as|more|less|fewer|faster|slower|higher|lower|larger|smaller|longer|shorter|better|greater)\\b)'

/** What numbers that are no quantities follow. */
const label =
  /(?:\b(?:Figs?|Figures?|Schemes?|Tables?|Sections?|Refs?|References?|Steps?|Equations?|Eqs?|Chapters?|Panels?|Boxe?s?|Movies?|Videos?|Append(?:ix|ices)|Pages?|pp?|No)\.? ?(?:\d+ ?[a-z]?\s*(?:,|and|to|–)\s*)*|[图圖表式第章节節页頁]\s?)$/i
/** A year before a person's initial. */
const dated = /\b(?:in|since|during)\s$/i
const initial = /^(?:1[89]|20)\d\d [A-Z]$/

/** A number with the unit `a` behind it, a year, which before a word is the article: "in 2019 a flood". */
const annum = /\d a$/

/**
 * Finds quantities in text as a reader sees it: a number, or a range of them, with a unit of the vocabulary or a common
 * one. What is a part of one of the names is none: the planet LTT 1445 A b has no current, TRAPPIST-1 h no hour.
 */
export function quantityFinder(units: readonly Unit[], names: readonly string[] = []): (text: string) => Typed[] {
  // The id of a unit that is shown as nothing is only for records, such as `one`.
  const own = units.flatMap(({ id, display, singular }) =>
    (display === '' ? [] : [id, display, singular]).flatMap(name => (name && /[^\d\s]/.test(name) ? [name] : [])),
  )
  const symbols = [...new Set([...own, ...unitSymbols].map(textSeen))]
    .sort((a, b) => b.length - a.length)
    .map(name => literally(name))
  const unit = `(?:${area}|${symbols.join('|')}|(?i:${longSymbols}|${unitWords}))`
  const amount = `(?:[~≈<>≤≥±]\\s?)?(?:${number})(?:\\s?(?:–|-|−|to|and|→|±)\\s?(?:${number}))?`
  const measured = `${gap}${unit}${end}(?:(?:[ ·/]${unit})*(?:[⁻¹²³]+|[-−]\\d))?| ?${eastern}`
  const before = `(?<!${letter}|[\\d_.^{₀-₉])`
  const pattern = new RegExp(`${before}${amount}(?:${measured}|(?:${factor})${end})`, 'gu')
  const named = namePattern(names.map(textSeen).filter(name => name.search(pattern) >= 0))
  return text => {
    if (!/[\p{Nd}\p{No}]/u.test(text)) return []
    const taken = named === null ? [] : [...text.matchAll(named)].map(({ 0: name, index }) => [index, name.length])
    return [...text.matchAll(pattern)]
      .filter(
        ({ 0: found, index }) =>
          isQuantity(found, text.slice(Math.max(0, index - 60), index), text.slice(index + found.length)) &&
          !taken.some(([start = 0, length = 0]) => index >= start && index + found.length <= start + length),
      )
      .map(({ 0: found, index }) => ({ text: found, offset: index }))
  }
}

/** What finds any of some names as words of their own, the longest first; null for none. */
function namePattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length).map(name => literally(name))
  return new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{Nd}])`, 'giu')
}

const isQuantity = (found: string, before: string, after: string): boolean =>
  !label.test(before) &&
  !(annum.test(found) && /^ \p{L}/u.test(after)) &&
  !(initial.test(found) && dated.test(before) && /^\. ?\p{Lu}/u.test(after))
