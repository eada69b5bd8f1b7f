import { capital } from '../../basics/letters.ts'
import { isSymbol } from '../../chem/elements.ts'
import { textSeen } from './seen.ts'

/** Units that a text may hold whatever the vocabulary says. */
const symbols = [
  '% ‰ wt% vol% at% mol% ppm ppb ppt °C °F ° K V mV µV kV MV A mA µA nA pA W mW µW kW MW GW Wh kWh MWh mWh mAh Ah µAh',
  'J kJ MJ mJ eV meV keV MeV GeV kcal cal m cm mm µm um nm pm fm km dm Å g mg µg ug ng pg kg t L mL µL uL nL dL cL l ml',
  's ms µs us ns ps fs min h Hz mHz kHz MHz GHz THz M mM µM uM nM mol mmol µmol umol nmol kmol rpm',
  'Pa hPa kPa MPa GPa mPa bar mbar µbar kbar atm Torr mTorr psi N mN µN nN kN MN Ω kΩ MΩ GΩ mΩ mT µT mS µS nS',
  'Gy kGy mGy Sv mSv µSv lx lm dB Wb mWb µF mF nF pF mH µH nH kDa MDa',
].flatMap(line => line.split(' '))

const prefixes =
  'yocto|zepto|atto|femto|pico|nano|micro|milli|centi|deci|dec?ka|hecto|kilo|mega|giga|tera|peta|exa|zetta|yotta'

/** Names of units that take a prefix, in the spellings of both sides of the Atlantic; their plurals are made below. */
const metric = [
  '(?:watt|amp(?:ere)?|volt)[ -]?hour met(?:er|re) gram(?:me)? second lit(?:er|re) mole molar kelvin amp(?:ere|ère)? volt watt ohm joule pascal newton',
  'hertz coulomb farad siemens weber tesla henr(?:y|ie) lumen lux becquerel sievert katal candela radian steradian',
  'electron[ -]?volt calorie dalton parsec poise gauss tonne dyne erg curie baud',
].flatMap(line => line.split(/ (?![-\]])/))

/** Names that are other words as well unless they have a prefix. */
const metricWithPrefix = ['bar', 'gray', 'bit', 'byte', 'bel', 'ton', 'gal', 'are', 'tex', 'equivalent', 'osmole']

const words = [
  'percent(?:age points?)?|per cent|percentage points?|per ?mill?e?|parts per (?:thousand|[mbtr]+illion)|times|fold',
  'cycles?|degrees?(?: (?:celsius|fahrenheit|kelvin))?|celsius|fahrenheit|minutes?|hours?|days?|weeks?|months?',
  'secs?|mins?|hrs?|wks?|pct|degs?\\.? ?[cfk]',
  '(?:standard )?atmospheres?|torrs?|[åa]ngstr[öo]ms?|microns?|inch(?:es)?|foot|feet|yards?|miles?|pounds?|ounces?',
  // Of other languages in which reviews are written, where no English word is the same.
  'prozent(?:punkten?)?|grad(?: celsius)?|stunden?|minuten?|sekunden?|tagen?|wochen?|monaten?|(?:kilo|zenti|milli|mikro|nano)?metern?|fach(?:e[nrs]?)?',
  'pour cent|heures?|jours?|semaines?|secondes?|(?:kilo|centi|milli|micro|nano)?mètres?|degrés?|fois',
  'por c[ei]e?nto|per cento|horas?|días?|semanas?|segundos?|minutos?|(?:kiló|centí|milí|micró|nanó)?metros?|grados?|veces',
  'км|см|мм|мкм|нм|кг|мг|мкг|мл|мин|сек|кпа|мпа|кдж|мдж|квт|мвт|ма·ч|процент(?:а|ов)?|час(?:а|ов)?|минут[аы]?|раза?',
  'gallons?|hectares?|acres?|arc ?(?:minutes?|seconds?)|revolutions? per (?:minute|second)|light[ -]?years?|barns?',
].join('|')

/** The names of units in words, as the source of a pattern. */
export const unitWords = `(?:${prefixes})[- ]?(?:${[...metric, ...metricWithPrefix].join('|')})s?|(?:${metric.join('|')})s?|${words}`

/** Symbols of units as they are written, with and without the right capitals: `km`, `Km`, `KM`, `khz`. */
export const unitSymbols: readonly string[] = [...new Set(symbols.flatMap(symbol => [symbol, ...slipsOf(symbol)]))]

/** Symbols long enough that they are no other word, however they are capitalised, as the source of a pattern. */
export const longSymbols = symbols
  .filter(symbol => /^[a-zA-Zµ]{3,}$/.test(symbol))
  .map(textSeen)
  .join('|')

/** How a symbol of two letters is miswritten, where that is no element. */
function slipsOf(symbol: string): string[] {
  if (!/^[a-zA-Z]{2}$/.test(symbol)) return []
  const lower = symbol.toLowerCase()
  const written = symbol === lower ? [capital(symbol)] : [lower]
  if (symbol.startsWith('k')) written.push(capital(symbol), symbol.toUpperCase())
  return written.filter(slip => !isSymbol(slip))
}
