import { el } from './dom.ts'

/** The folder that the scripts stand in; known only while a script is first run. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src)

/** Where a reader comes by a citation that names its edition, asks for the script that tells what changed since. */
export function welcome(): void {
  if (/[?&]e=/.test(location.search)) document.head.append(el('script', { src: new URL('edition.js', folder).href }))
}
