/** Whether notes stand in a column beside the text that has one of them. */
export const standsBeside = (note: Element): boolean => {
  const noted = note.closest('.noted')
  return noted !== null && getComputedStyle(noted).display === 'grid'
}

const middle = (element: Element): number => {
  const { top, bottom } = element.getBoundingClientRect()
  return (top + bottom) / 2
}

/**
 * How far each note goes down to be level with its mark, in pixels: never above the note before it, and none below the
 * end of its column. Notes without a mark follow the one before them.
 */
function stepsDown(wanted: readonly (number | null)[], room: number): number[] {
  let down = 0
  return wanted.map(step => {
    down = Math.max(down, Math.min(step ?? 0, room))
    return down
  })
}

/** Brings the notes of a column to the lines of their marks. */
function levelColumn(column: HTMLElement): void {
  const notes = [...column.querySelectorAll<HTMLElement>(':scope > .note')]
  for (const note of notes) note.style.removeProperty('--down')
  const last = notes.at(-1)
  if (!last || !standsBeside(last)) return
  const room = column.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom
  const wanted = notes.map(note => {
    const id = note.querySelector('[id^="note-"]')?.id
    const mark = id && document.querySelector(`.dagger[href="#${CSS.escape(id)}"]`)
    const label = note.querySelector('.label')
    return mark && label ? middle(mark) - middle(label) : null
  })
  for (const [at, down] of stepsDown(wanted, Math.max(0, room)).entries())
    if (down > 0) notes[at]?.style.setProperty('--down', `${Math.round(down)}px`)
}

/**
 * Brings every note beside the text level with the line of its mark, as far as its column has room, and again when the
 * window or a note changes its size. Notes are moved as drawn alone, so nothing else moves.
 */
export function levelNotes(): void {
  const observer = new ResizeObserver(entries => {
    for (const { target } of entries) {
      const column = target.closest('.noted')?.querySelector<HTMLElement>(':scope > .margin')
      if (column) levelColumn(column)
    }
  })
  for (const part of document.querySelectorAll('.noted:has(> .margin), .noted > .margin > .note'))
    observer.observe(part)
}
