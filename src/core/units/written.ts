/** The first part of the names of units, as symbols have it. */
const prefixes: Readonly<Record<string, string>> = {
  ...{ femto: 'f', pico: 'p', nano: 'n', micro: 'u', milli: 'm', centi: 'c', deci: 'd' },
  ...{ hecto: 'h', kilo: 'k', mega: 'M', giga: 'G', tera: 'T' },
}

/** Names of units that take a prefix, as patterns, by the symbols that UCUM has for them. */
const metric: Readonly<Record<string, string>> = {
  ...{ m: 'met(?:er|re)', g: 'gram(?:me)?', s: 'sec(?:ond)?', L: 'lit(?:er|re)', mol: 'mole?', K: 'kelvin' },
  ...{ A: 'amp(?:[eè]re)?', V: 'volt', W: 'watt', Ohm: 'ohm', J: 'joule', Pa: 'pascal', N: 'newton', Hz: 'hertz' },
  ...{ C: 'coulomb', F: 'farad', S: 'siemens', Wb: 'weber', T: 'tesla', H: 'henry', lm: 'lumen', lx: 'lux' },
  ...{ Bq: 'becquerel', Sv: 'sievert', Gy: 'gray', cd: 'candela', rad: 'radian', eV: 'electron-?volt', u: 'dalton' },
  ...{ cal: 'calorie', bar: 'bar', Ao: '[aå]ngstr[oö]m' },
}

/** Names of units that take none. */
const plain: Readonly<Record<string, string>> = {
  ...{
    um: 'micron',
    t: 'tonne',
    min: 'min(?:ute)?',
    h: 'h(?:ou)?r',
    d: 'day',
    wk: '(?:week|wk)',
    mo: 'month',
    a: 'y(?:ea)?r',
  },
  ...{ '%': 'per ?cent', atm: 'atmosphere', deg: 'deg(?:ree)?', Cel: 'celsius|centigrade', '[degF]': 'fahrenheit' },
  ...{ '[in_i]': 'inch(?:e)?', '[ft_i]': 'foot|feet', '[mi_i]': 'mile', '[lb_av]': '(?:pound|lb)', '[oz_av]': 'ounce' },
  e: 'electron',
}

const patternOf = (names: Readonly<Record<string, string>>, prefix: string): [symbol: string, pattern: RegExp][] =>
  Object.entries(names).map(([symbol, name]) => [symbol, new RegExp(`^${prefix}(?:${name})s?$`, 'i')])

const named = [...patternOf(metric, `(${Object.keys(prefixes).join('|')})?-?`), ...patternOf(plain, '()')]

/** The symbol of a unit whose name is written out, in the one or the many: `nanometres` is `nm`; null for what is no name. */
function symbolOf(word: string): string | null {
  for (const [symbol, pattern] of named) {
    const [found, prefix = ''] = pattern.exec(word) ?? []
    if (found !== undefined) return `${prefixes[prefix.toLowerCase()] ?? ''}${symbol}`
  }
  return null
}

const raised = (word: string, power: string): string => `${symbolOf(word) ?? word}${/^s/i.test(power) ? 2 : 3}`

/** A unit with symbols in the place of names: `grams per cubic centimetre` is `g / cm3`. */
export function withSymbols(written: string): string {
  return written
    .replace(/\bper\b(?! ?cent)/gi, '/')
    .replace(/\b(square|sq\.?|cubic|cu\.)\s+(\p{L}+)/giu, (_, power: string, word: string) => raised(word, power))
    .replace(/(?<!\p{L})(\p{L}+)\s+(squared|cubed)\b/giu, (_, word: string, power: string) => raised(word, power))
    .replace(/[\p{L}-]{2,}/gu, word => symbolOf(word) ?? word)
}

/** Symbols as people write them, and the codes of UCUM for what they mean. */
const symbols: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ Å: 'Ao', '°': 'deg', '°C': 'Cel', '°F': '[degF]', degC: 'Cel', degF: '[degF]', '‰': '[ppth]' },
    ...{
      ppm: '[ppm]',
      ppb: '[ppb]',
      ppt: '[pptr]',
      M: 'mol/L',
      mM: 'mmol/L',
      uM: 'umol/L',
      Torr: 'mm[Hg]',
      mmHg: 'mm[Hg]',
    },
    ...{ 'wt%': '%', 'at%': '%', 'vol%': '%', 'mol%': '%', psi: '[psi]', rpm: '{rotations}/min', l: 'L' },
    ...{ Ah: 'A.h', mAh: 'mA.h', uAh: 'uA.h', Wh: 'W.h', kWh: 'kW.h', mWh: 'mW.h', MWh: 'MW.h', GWh: 'GW.h' },
  }),
)

const plainSigns = (written: string): string =>
  written
    .trim()
    .replace(/[º˚]/g, '°')
    .normalize('NFKC')
    .replaceAll('μ', 'u')
    .replaceAll('Ω', 'Ohm')
    .replace(/[−⁻]/g, '-')

/** What may be the code of UCUM for a unit as people write one; the text itself where nothing is known of it. */
export function ucumFor(written: string): string {
  const bare = withSymbols(plainSigns(written))
    .replace(/(?<!\[)(?:deg|°)\s*(Cel|C\b|\[degF\]|F\b)/g, (_, scale: string) =>
      scale.startsWith('C') ? 'Cel' : '[degF]',
    )
    .replace(/\^|\*\*/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s·⋅*]+/g, '.')
  return bare.replace(/[^./\d-][^./]*?(?=-?\d*(?:[./]|$))/gu, factor => symbols.get(factor) ?? factor)
}
