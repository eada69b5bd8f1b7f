import { piecesOf } from '../../../core/catalogue/say.ts'
import { href } from '../../../core/permalinks/href.ts'
import { sharedPath } from '../../../core/permalinks/path.ts'
import { standingSigns } from '../../../core/standing/signs.ts'
import { answerHtml } from '../../../outputs/calc/answer.ts'
import { type FieldFault, faultText } from '../../../outputs/calc/fault.ts'
import { calcQuery } from '../../../outputs/calc/query.ts'
import type { Computation, Outcome } from '../../../outputs/calc/types.ts'
import { el, need, setQuery } from '../dom.ts'
import { scriptWords } from '../words.ts'
import { type Control, controlsOf, namedIn, put, shownIn, valuesIn } from './form.ts'

/** Lets the forms of a page answer while a reader types; each names its computation. What is asked stands in the address. */
export function runCalculators(computations: Readonly<Record<string, Computation>>): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-calc]')]
  const all = forms.flatMap((form): Calculator[] => {
    const computation = computations[form.dataset['calc'] ?? '']
    return computation ? [{ form, computation, touched: new Set<string>(), filled: null, isOwn: false }] : []
  })
  const fill = (query: string) => {
    const parameters = new URLSearchParams(query)
    for (const calculator of all) fillIn(calculator, parameters)
    document.getElementById(parameters.get('c') ?? '')?.scrollIntoView()
  }
  for (const calculator of all) listen(calculator, () => setQuery(asked(calculator, all)))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.fill'))
    link.addEventListener('click', event => {
      event.preventDefault()
      fill(link.search)
      setQuery(link.search.slice(1))
    })
  fill(location.search)
}

/** A form with what it computes, and the fields whose faults may be shown: a reader is not told off for what is still to be typed. */
interface Calculator {
  form: HTMLFormElement
  computation: Computation
  touched: Set<string>
  /** The record in question from which it was filled, and what its fields held then; null where none is. */
  filled: { open: string; held: ReadonlyMap<string, string> } | null
  /** False as long as the form holds what the page began with. */
  isOwn: boolean
}

/** Fills a form with what an address asks of it; one of which it asks nothing keeps what it holds. */
function fillIn(calculator: Calculator, parameters: URLSearchParams): void {
  const { form, computation } = calculator
  const controls = controlsOf(form)
  if (controls.some(({ name }) => parameters.has(name))) {
    for (const input of inputsOf(form)) input.value = ''
    for (const control of controls) put(control, parameters.get(control.name))
    own(calculator)
  }
  calculator.filled = filledFrom(calculator, parameters)
  // What is as it would be proposed follows the fields that it comes from.
  for (const [name, { propose }] of Object.entries(computation.proposals ?? {})) {
    const field = namedIn(form, name)
    if (field.value === shownIn(field, propose(valuesIn(form)))) field.dataset['proposed'] = field.value
  }
  showUnits(form)
  answer(calculator)
}

/** A form that holds what its reader wants: the words of the example are no longer true of it. */
function own(calculator: Calculator): void {
  calculator.isOwn = true
  calculator.form.classList.add('own')
}

/** What a form was filled with from a record that is in question. */
function filledFrom({ form }: Calculator, parameters: URLSearchParams): Calculator['filled'] {
  const open = parameters.get('open')
  if (open === null || parameters.get('c') !== form.dataset['calc']) return null
  return { open, held: new Map(inputsOf(form).map(({ name, value }) => [name, value])) }
}

const inputsOf = (form: HTMLFormElement): HTMLInputElement[] => [...form.querySelectorAll('input')]

/** The record in question that a field of a form still has a value of; null where the reader has typed others, or there is none. */
const openIn = ({ form, filled }: Calculator): string | null =>
  filled !== null && inputsOf(form).some(({ name, value }) => value !== '' && filled.held.get(name) === value)
    ? filled.open
    : null

function listen(calculator: Calculator, keep: () => void): void {
  const { form, computation, touched } = calculator
  const changed = (event: Event) => {
    own(calculator)
    propose(form, computation, (event.target as Control).name)
    showUnits(form)
    answer(calculator)
    keep()
  }
  form.addEventListener('input', changed)
  form.addEventListener('change', event => {
    touched.add((event.target as Control).name)
    changed(event)
  })
  form.querySelector('.clear')?.addEventListener('click', () => {
    own(calculator)
    touched.clear()
    for (const input of inputsOf(form)) input.value = ''
    answer(calculator)
    keep()
    inputsOf(form)[0]?.focus()
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    for (const { name } of inputsOf(form)) touched.add(name)
    answer(calculator)
  })
}

/** What is proposed for a field comes by itself, and goes with what it came from, unless the reader has typed something. */
function propose(form: HTMLFormElement, { proposals = {} }: Computation, changed: string): void {
  for (const [name, { from, propose }] of Object.entries(proposals)) {
    const field = namedIn(form, name)
    if (!from.includes(changed) || (field.value !== '' && field.dataset['proposed'] !== field.value)) continue
    field.value = shownIn(field, propose(valuesIn(form)))
    field.dataset['proposed'] = field.value
  }
}

/** The units of fields that depend on what is chosen in another. */
function showUnits(form: HTMLFormElement): void {
  const values = valuesIn(form)
  for (const { id, dataset } of form.querySelectorAll<HTMLInputElement>('[data-unit-from]'))
    need(`#${id} + .unit`, form).textContent = values[`${dataset['unitFrom']}.unit`] ?? ''
}

function answer(calculator: Calculator): void {
  const { form, computation, touched } = calculator
  const result = need('.result', form)
  const words = Object.fromEntries(Object.entries(result.dataset).map(([name, word]) => [name, word ?? '']))
  const outcome = computation.compute(valuesIn(form), words)
  showFaults(form, touched, outcome)
  const open = openIn(calculator)
  const doubt = open === null ? [] : [openLine(form, open)]
  result.innerHTML = outcome.ok ? answerHtml(outcome.value, scriptWords('calc').numbers.decimal) : ''
  if (outcome.ok) result.append(...doubt)
}

/** That a result rests on a record in question, with the way to what is known of it. */
function openLine(form: HTMLFormElement, open: string): HTMLElement {
  const address = href(form.dataset['page'] ?? '', open.includes('/') ? open : sharedPath(open))
  const { calcScript: t } = scriptWords('calc')
  const link = el('a', { href: address }, t.recordInQuestion)
  const told = piecesOf(t.computedFrom).map(piece => ('text' in piece ? piece.text : link))
  return el('p', { class: 'standing open' }, `${standingSigns.open.sign} `, ...told)
}

function showFaults(form: HTMLFormElement, touched: ReadonlySet<string>, outcome: Outcome): void {
  for (const input of inputsOf(form)) {
    const known = !outcome.ok && (touched.has(input.name) || input.value !== '')
    const fault = known ? outcome.faults[input.name] : undefined
    const place = need(`#${input.name}-fault`, form)
    const told = fault ? JSON.stringify(fault) : ''
    // What says the same stays: a button made anew while the reader presses it would not hear of it.
    if ((place.dataset['told'] ?? '') !== told) {
      place.replaceChildren(...(fault ? faultLine(input, fault) : []))
      place.dataset['told'] = told
    }
    if (fault) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
  }
}

/** What is wrong with a field, and what may have been meant, each as a button that puts it in. */
function faultLine(input: HTMLInputElement, fault: FieldFault): (Node | string)[] {
  const offers = (fault.offers ?? []).map(offer => shownIn(input, offer))
  const buttons = offers.flatMap(offer => {
    const button = el('button', { type: 'button' }, offer)
    button.addEventListener('click', () => {
      input.value = offer
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.focus()
    })
    return [' ', button]
  })
  return [faultText(scriptWords('calc'), fault), ...buttons]
}

/** The query of what is asked last, with what stands in the other forms that hold something. */
function asked(calculator: Calculator, all: readonly Calculator[]): string {
  const { form } = calculator
  const used = all.filter(({ form, isOwn }) => isOwn && inputsOf(form).some(({ value }) => value !== ''))
  const held = used.flatMap(({ form }) => controlsOf(form).map(({ name, value }) => [name, value]))
  const open = openIn(calculator)
  const more = open === null ? {} : { open }
  return calcQuery({ c: form.dataset['calc'] ?? '', ...Object.fromEntries(held), ...more }).slice(1)
}
