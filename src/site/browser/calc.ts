import { capacity, type Outcome } from '../../packs/electrochemistry/calculators/capacity.ts'
import { type Asked, calcQuery } from '../../packs/electrochemistry/calculators/links.ts'
import { printed } from '../../packs/electrochemistry/calculators/number.ts'
import { type Known, rate, timeText } from '../../packs/electrochemistry/calculators/rate.ts'
import { type Shape, volumeFromLengths } from '../../packs/electrochemistry/calculators/volume.ts'
import { densities } from '../../packs/electrochemistry/densities.ts'
import { el, need, ready, setQuery } from './dom.ts'

type Field = HTMLInputElement | HTMLSelectElement

/** What a calculator answers: lines of results, each with its name, and the arithmetic. */
interface Answer {
  results: [name: string, value: string][]
  steps: string[]
}

const field = (name: string): Field => need<Field>(`[name="${name}"]`)
const value = (name: string): string => field(name).value
const chosen = (name: string): DOMStringMap => (field(name) as HTMLSelectElement).selectedOptions[0]?.dataset ?? {}

/** The calculators of the page by name: which of its fields are what, and the answer. */
const calculators: Record<string, (result: HTMLElement) => Outcome<Answer, string>> = {
  capacity() {
    const { symbol = '', charge = '1' } = chosen('i')
    const found = capacity({
      formula: value('f'),
      count: value('n'),
      guest: { symbol, charge: Number(charge) },
      density: value('d'),
    })
    if (!found.ok)
      return {
        ok: false,
        faults: { f: found.faults.formula, n: found.faults.count, d: found.faults.density } as Record<string, string>,
      }
    const { perMass, perProduct, perVolume, steps } = found.value
    const results: Answer['results'] = [['Per gram of the substance', `${printed(perMass)} mA h g⁻¹`]]
    if (perVolume !== null) results.push(['Per volume of it', `${printed(perVolume)} mA h cm⁻³`])
    results.push(['Per gram of what it becomes', `${printed(perProduct)} mA h g⁻¹`])
    return { ok: true, value: { results, steps } }
  },
  rate({ dataset }) {
    const known = value('known') as Known
    const found = rate(value('q'), known, value('v'))
    if (!found.ok)
      return { ok: false, faults: { q: found.faults.charge, v: found.faults.value } as Record<string, string> }
    const results: Record<Known, [string, string]> = {
      rate: [dataset['rate'] ?? '', `${printed(found.value.rate)} h⁻¹`],
      current: [dataset['current'] ?? '', `${printed(found.value.current)} mA g⁻¹`],
      time: ['Time', timeText(found.value.time)],
    }
    const asked = (Object.keys(results) as Known[]).filter(one => one !== known)
    return { ok: true, value: { results: asked.map(one => results[one]), steps: found.value.steps } }
  },
  volume({ dataset }) {
    const found = volumeFromLengths(value('shape') as Shape, value('from'), value('to'))
    if (!found.ok) return found
    const percent = (share: number) => `${printed(100 * share, 3)} %`
    const results: Answer['results'] = [
      [dataset['volume'] ?? '', percent(found.value.volume)],
      ['Growth of the length', percent(found.value.length)],
    ]
    return { ok: true, value: { results, steps: found.value.steps } }
  },
}

/** The fields whose faults may be shown: a reader is not told off for what is still to be typed. */
const touched = new Set<string>()

function run(form: HTMLFormElement): void {
  const result = need('.result', form)
  const outcome = calculators[form.dataset['calc'] ?? '']?.(result)
  if (!outcome) return
  const faults: Record<string, string | undefined> = outcome.ok ? {} : outcome.faults
  for (const input of form.querySelectorAll('input')) {
    const fault = touched.has(input.name) || input.value !== '' ? (faults[input.name] ?? '') : ''
    need(`#${input.name}-fault`, form).textContent = fault
    if (fault) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
  }
  result.replaceChildren()
  if (!outcome.ok) return
  const { results, steps } = outcome.value
  const lines = results.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])
  result.replaceChildren(
    el('dl', {}, ...lines),
    el('p', { class: 'steps' }, ...steps.map(step => el('span', {}, step))),
  )
}

const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-calc]')]
const names = ['f', 'i', 'n', 'd', 'q', 'known', 'v', 'shape', 'from', 'to'] as const

function keep(form: HTMLFormElement): void {
  const used = (name: string) => {
    const own = forms.find(form => form.querySelector(`[name="${name}"]`))
    return own && [...own.querySelectorAll('input')].some(({ value }) => value !== '') ? value(name) : ''
  }
  const asked = Object.fromEntries(names.map(name => [name, used(name)]))
  setQuery(calcQuery({ c: form.dataset['calc'], ...asked } as Asked).slice(1))
}

/** An element's density comes by itself, and goes with it, unless the reader has typed one. */
function proposeDensity(): void {
  const density = field('d')
  const known = densities.get(value('f').trim())
  if (density.value !== '' && density.dataset['proposed'] !== density.value) return
  density.value = known === undefined ? '' : String(known)
  density.dataset['proposed'] = density.value
}

function fill(query: string): void {
  const parameters = new URLSearchParams(query)
  for (const name of names) {
    const given = parameters.get(name)
    if (given !== null && document.getElementsByName(name).length > 0) field(name).value = given
  }
  for (const form of forms) {
    showUnit(form)
    run(form)
  }
  const asked = parameters.get('c')
  if (asked) document.getElementById(asked)?.scrollIntoView()
}

function showUnit(form: HTMLFormElement): void {
  if (form.dataset['calc'] === 'rate') need('#v + .unit', form).textContent = chosen('known')['unit'] ?? ''
}

for (const form of forms) {
  const changed = (event: Event) => {
    if ((event.target as Field).name === 'f') proposeDensity()
    showUnit(form)
    run(form)
    keep(form)
  }
  form.addEventListener('input', changed)
  form.addEventListener('change', event => {
    touched.add((event.target as Field).name)
    changed(event)
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    for (const { name } of form.querySelectorAll('input')) touched.add(name)
    run(form)
  })
}
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.fill'))
  link.addEventListener('click', event => {
    event.preventDefault()
    fill(link.search)
    setQuery(link.search.slice(1))
  })
fill(location.search)
ready('calc')
