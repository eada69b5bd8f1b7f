/** Rows made beyond what can be seen, above and below, so that scrolling and the Tab key find them there. */
const margin = 8

/** A list of rows of which only those near the reader's eye are in the page. */
export interface RowWindow<R> {
  /** Shows a list from its first row on; each is made anew. */
  show(rows: readonly R[]): void
}

/** Rows of which some may have to come first. */
export interface ComingRows<R> {
  make(row: R): HTMLElement
  /** Whether all that these show is there. */
  isThere(rows: readonly R[]): boolean
  /** Has it come. */
  fetch(rows: readonly R[]): Promise<void>
}

/**
 * Keeps the rows of a table's body that can be seen in its scrolling box. All rows are of one height, which the style
 * sheet sets as `--row`. Rows that have to come first are shown when they have; on paper are those that came.
 */
export function rowWindow<R>(
  box: HTMLElement,
  body: HTMLElement,
  { make, isThere, fetch }: ComingRows<R>,
): RowWindow<R> {
  const shown = new Map<number, HTMLElement>()
  let rows: readonly R[] = []
  let height = 0
  let waiting = false
  let isPrinting = false
  const paper = matchMedia('print')

  function draw(): void {
    // On paper nobody scrolls, however often the sheet is laid out anew.
    const whole = isPrinting || paper.matches
    const first = whole ? 0 : Math.max(0, Math.floor(box.scrollTop / height) - margin)
    const last = whole
      ? rows.length
      : Math.min(rows.length, Math.ceil((box.scrollTop + box.clientHeight) / height) + margin)
    // The row that holds the keyboard's focus stays, or the focus would be lost.
    for (const [index, row] of shown)
      if ((index < first || index >= last) && !row.contains(document.activeElement)) {
        row.remove()
        shown.delete(index)
      }
    const inSight = rows.slice(first, last)
    if (!whole && !isThere(inSight)) {
      whenCome(inSight, draw)
      return
    }
    for (const [place, row] of inSight.entries())
      if (!shown.has(first + place) && (!whole || isThere([row]))) insert(first + place, make(row))
  }

  /** Goes on when rows have come, if they are still those that are wanted; what can't be had stays away. */
  function whenCome(coming: readonly R[], go: () => void): void {
    const wanted = rows
    fetch(coming).then(
      () => {
        if (rows === wanted) go()
      },
      () => undefined,
    )
  }

  function insert(index: number, row: HTMLElement): void {
    row.setAttribute('aria-rowindex', String(index + 2))
    row.style.setProperty('top', `${index * height}px`)
    const after = [...shown.entries()].reduce<[number, HTMLElement] | null>(
      (best, entry) => (entry[0] > index && (!best || entry[0] < best[0]) ? entry : best),
      null,
    )
    body.insertBefore(row, after?.[1] ?? null)
    shown.set(index, row)
  }

  function measure(row: R): number {
    const probe = make(row)
    body.append(probe)
    const { height } = probe.getBoundingClientRect()
    probe.remove()
    return height || 48
  }

  function show(next: readonly R[]): void {
    rows = next
    body.replaceChildren()
    shown.clear()
    const first = rows.slice(0, 1)
    if (isThere(first)) lay()
    else whenCome(first, lay)
  }

  function lay(): void {
    const [first] = rows
    if (first) height = measure(first)
    body.style.setProperty('height', `${rows.length * height}px`)
    draw()
  }

  box.addEventListener('scroll', () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      draw()
    })
  })
  let width = box.clientWidth
  new ResizeObserver(() => {
    if (box.clientWidth !== width) {
      width = box.clientWidth
      show(rows)
    } else draw()
  }).observe(box)
  addEventListener('beforeprint', () => {
    isPrinting = true
    draw()
  })
  addEventListener('afterprint', () => {
    isPrinting = false
    show(rows)
  })
  paper.addEventListener('change', () => show(rows))
  return { show }
}
