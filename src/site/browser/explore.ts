import { say, sayFor } from '../../core/catalogue/say.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { columnsOf, type ExplorerColumn, shownColumns } from '../../outputs/explore/columns.ts'
import { dimensionsOf } from '../../outputs/explore/dimensions.ts'
import { rowsCsv, rowsJson, worksOf } from '../../outputs/explore/download.ts'
import { columnsAsked, indexOf, select } from '../../outputs/explore/filter.ts'
import { drawnColumns } from '../../outputs/explore/late.ts'
import { waysOut } from '../../outputs/explore/loosen.ts'
import { ordered } from '../../outputs/explore/order.ts'
import type { Row } from '../../outputs/explore/row.ts'
import { parseState, type State, stateQuery } from '../../outputs/explore/state.ts'
import type { Supply } from '../../outputs/explore/supply.ts'
import { breath } from './breath.ts'
import { loadSupply, loadWorks } from './data.ts'
import { el, need, ready, save, setQuery } from './dom.ts'
import { chips } from './explore/chips.ts'
import { emptyNotice } from './explore/empty.ts'
import { facetPanel } from './explore/facets.ts'
import { headCell, rowMaker } from './explore/rows.ts'
import { rowWindow } from './explore/window.ts'
import { scriptWords } from './words.ts'

const words = scriptWords('explore')
const { exploreScript: t } = words

const explorer = need('.explorer')
need<HTMLDetailsElement>('.filters', explorer).open = matchMedia('(min-width: 60rem)').matches
const tally = need('.tally', explorer)
const reading = tally.textContent
const notRead = () => {
  tally.textContent = t.notRead
}
loadSupply().then(start, notRead)

async function start(supply: Supply): Promise<void> {
  const { data, facts } = supply
  const page = explorer.dataset['page'] ?? ''
  const dimensions = dimensionsOf(data, facts)
  await breath()
  const columns = columnsOf(data)
  const index = indexOf(data, dimensions, supply.column)
  await breath()
  const columnIds = columns.map(({ id }) => id)
  const makeRow = rowMaker(data, page)
  const [typedWords, sort, table, box] = [
    need<HTMLInputElement>('input[type=search]', explorer),
    need<HTMLSelectElement>('select', explorer),
    need<HTMLTableElement>('table', explorer),
    need('.rows', explorer),
  ]
  let state = parseState(location.search, dimensions, columnIds)
  // What a reader has typed while the records were on their way counts, unless the address asks for words.
  if (state.text === '' && typedWords.value !== '') {
    state.text = typedWords.value
    setQuery(stateQuery(state))
  }
  let shown: ExplorerColumn[] = []
  let rows: Row[] = []
  // A facet that stands open says so when the page has it: it is counted when the rows are drawn for the first time.
  let isDrawn = false

  const drawn = () => [...drawnColumns(data), ...shown.flatMap(({ columns }) => columns)]
  const list = rowWindow<Row>(box, need('tbody', table), {
    make: row => makeRow(row, shown),
    isThere: some => !supply.lacks(drawn(), some),
    fetch: some => supply.fetch(drawn(), some),
  })
  const panel = facetPanel(
    need('.panel', explorer),
    dimensions,
    (dimension, value, chosen) =>
      change(next => {
        const others = (next.chosen[dimension] ?? []).filter(one => one !== value)
        next.chosen[dimension] = chosen ? [...others, value] : others
      }),
    () => {
      if (supply.isLate && isDrawn) draw()
    },
  )

  await breath()

  function change(update: (state: State) => void): void {
    update(state)
    setQuery(stateQuery(state))
    draw()
  }

  /** The dimensions whose boxes say how many rows they would leave: of many rows only those that are seen. */
  const counted = () => (supply.isLate ? panel.open() : new Set(dimensions.map(({ id }) => id)))

  /** The columns without which the question can't be answered. */
  const asked = () => [
    ...columnsAsked(index, state),
    ...dimensions.filter(({ id }) => counted().has(id)).flatMap(({ columns }) => columns),
    ...columns.filter(({ id }) => id === state.sort).flatMap(({ columns }) => columns),
  ]

  /** Shows the answer, at once or when what it takes has come. */
  function draw(showRows = () => list.show(rows)): void {
    if (!supply.lacks(asked())) {
      answer()
      showRows()
      return
    }
    tally.textContent = reading
    supply.fetch(asked()).then(() => draw(), notRead)
  }

  function answer(): void {
    const { rows: found, total, counts } = select(index, state, counted())
    shown = shownColumns(columns, state.columns)
    rows = ordered(data, found, columns, state)
    panel.update(state, counts)
    drawHead()
    if (typedWords.value.trim() !== state.text.trim()) typedWords.value = state.text
    sort.value = state.sort ? (state.descending ? '-' : '') + state.sort : ''
    need('.chips', explorer).replaceChildren(...chips(state, dimensions, change))
    tally.textContent = statusText(rows.length, total)
    table.setAttribute('aria-rowcount', String(rows.length + 1))
    drawEmpty()
    box.scrollTop = 0
  }

  /** In place of a table without rows, what the reader may loosen. */
  function drawEmpty(): void {
    const isEmpty = rows.length === 0
    box.hidden = isEmpty
    const go = (next: State) => {
      change(now => Object.assign(now, next))
      box.focus()
    }
    need('.no-rows', explorer).replaceChildren(...(isEmpty ? emptyNotice(waysOut(index, state, words), state, go) : []))
  }

  function drawHead(): void {
    table.style.setProperty('--columns', shown.map(({ width }) => `minmax(${width * 0.62}rem, ${width}fr)`).join(' '))
    const cells = shown.map(column => {
      const cell = headCell(column, () => change(next => sortBy(next, column.id)))
      if (state.sort === column.id) cell.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending')
      return cell
    })
    need('thead tr', table).replaceChildren(...cells)
  }

  sort.append(
    el('option', { value: '' }, t.kindAndSection),
    ...columns.flatMap(({ id, title }) => [
      el('option', { value: id }, say(t.rising, { column: inSentence(words, title) })),
      el('option', { value: `-${id}` }, say(t.falling, { column: inSentence(words, title) })),
    ]),
  )
  sort.addEventListener('change', () =>
    change(next => {
      next.sort = sort.value.replace(/^-/, '') || null
      next.descending = sort.value.startsWith('-')
    }),
  )
  const columnBoxes = columns.slice(1).map(({ id, title }) => {
    const input = el('input', { type: 'checkbox', name: 'columns', value: id })
    input.checked = state.columns?.includes(id) ?? columns.some(column => column.id === id && column.initial)
    input.addEventListener('change', () =>
      change(next => {
        next.columns = columnBoxes.filter(({ input }) => input.checked).map(({ id }) => id)
      }),
    )
    return { id, input, item: el('li', {}, el('label', {}, input, el('span', {}, title))) }
  })
  need('.shown-columns', explorer).append(...columnBoxes.map(({ item }) => item))

  let typing = 0
  typedWords.addEventListener('input', () => {
    clearTimeout(typing)
    typing = window.setTimeout(() => {
      change(next => {
        next.text = typedWords.value
      })
    }, 120)
  })
  need('form', explorer).addEventListener('submit', event => event.preventDefault())

  const files: Record<string, () => void> = {
    csv: () =>
      void supply.fetch(supply.columns).then(() => save('records.csv', 'text/csv', rowsCsv(data, rows)), notRead),
    json: () =>
      void supply
        .fetch(supply.columns)
        .then(() => save('records.json', 'application/json', rowsJson(data, rows)), notRead),
    bibtex: () =>
      void Promise.all([loadWorks(), supply.fetch(['refs'])]).then(
        ([works]) =>
          save(
            'works.bib',
            'application/x-bibtex',
            worksOf(rows)
              .map(number => works[number])
              .join('\n'),
          ),
        notRead,
      ),
  }
  for (const button of explorer.querySelectorAll<HTMLButtonElement>('button[data-file]'))
    button.addEventListener('click', () => files[button.dataset['file'] ?? '']?.())

  addEventListener('popstate', () => {
    state = parseState(location.search, dimensions, columnIds)
    draw()
  })
  await breath()
  isDrawn = true
  draw(() => undefined)
  await breath()
  list.show(rows)
  ready('explore')
}

function sortBy(state: State, id: string): void {
  const second = state.sort === id && state.descending
  state.descending = state.sort === id && !state.descending
  state.sort = second ? null : id
}

const statusText = (found: number, all: number): string =>
  found === all ? sayFor(words, t.all, all) : sayFor(words, t.some, found, { all })
