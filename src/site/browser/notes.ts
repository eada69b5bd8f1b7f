import { elementNamed } from './fragment.ts'
import { levelNotes, standsBeside } from './level.ts'

/**
 * Where no column is beside the text, has the mark of a note open it where it stands, and close it again; without a script
 * the mark is a link to it.
 */
function openNotes(): void {
  for (const mark of document.querySelectorAll<HTMLAnchorElement>('.dagger')) {
    const note = elementNamed(mark.hash)?.closest('details')
    if (!note) continue
    mark.addEventListener('click', event => {
      if (standsBeside(note)) return
      event.preventDefault()
      note.open = !note.open
    })
    note.addEventListener('toggle', () => mark.setAttribute('aria-expanded', String(note.open)))
  }
}

openNotes()
levelNotes()
