import { setQuery } from '../dom.ts'
import { searchBox } from './box.ts'

/** Makes the search page work: it opens with what its address asks for, and its address follows what is typed. */
export function searchPage(root: HTMLElement): void {
  const box = searchBox(root, 10, text => setQuery(text === '' ? '' : new URLSearchParams({ q: text }).toString()))
  box.input.value ||= new URLSearchParams(location.search).get('q') ?? ''
  if (box.input.value !== '') void box.run()
}
