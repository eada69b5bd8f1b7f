/**
 * What a style sheet dresses: of each of its selectors the classes, as `.note`, and the elements, as `table`, that a page
 * must have for it to hold anywhere. States, attributes and what a selector excludes are left out: a page may have more
 * than it needs, never less. A page that is written from the right has the class `.rtl`. What needs all that another
 * needs is left out as well.
 */
export function neededBy(css: string): string[][] {
  const preludes = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/[^{};]+(?=\{)/g)].map(([prelude]) =>
    prelude.trim(),
  )
  const lists = preludes
    .filter(prelude => !prelude.startsWith('@'))
    .flatMap(prelude => splitList(prelude).flatMap(alternatives).map(namesIn))
    .toSorted((one, other) => one.length - other.length)
  const least: string[][] = []
  for (const names of lists) if (!least.some(few => few.every(name => names.includes(name)))) least.push(names)
  return least
}

/** The parts of a list, at the commas that stand in no brackets. */
function splitList(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of list) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

/** A selector with `:is(…)` and `:where(…)` as one selector for each thing that may stand there. */
function alternatives(selector: string): string[] {
  const opening = /:(?:is|where)\(/.exec(selector)
  if (!opening) return [selector]
  const begin = opening.index + opening[0].length
  let end = begin
  for (let depth = 1; depth > 0; end++) {
    if (selector[end] === '(') depth++
    if (selector[end] === ')') depth--
  }
  return splitList(selector.slice(begin, end - 1)).flatMap(one =>
    alternatives(`${selector.slice(0, opening.index)} ${one} ${selector.slice(end)}`),
  )
}

/** The classes and elements that a selector names, but for those of the whole page. */
function namesIn(selector: string): string[] {
  const bare = selector
    .replaceAll('[dir="rtl"]', ' .rtl ')
    .replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/:has\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/::?[a-z-]+(?:\([^)]*\))?/g, '')
  const names = Array.from(bare.matchAll(/\.[\w-]+|(?<![\w.-])[a-z][a-z0-9]*/g), ([name]) => name)
  return [...new Set(names)].filter(name => !['html', 'body', 'main'].includes(name))
}
