import { runScript } from './scripts.ts'

/** Where a reader comes by a citation that names its edition, asks for the script that tells what changed since. */
export function welcome(): void {
  // Without it the page is whole, if silent.
  if (/[?&]e=/.test(location.search)) runScript('edition.js').catch(() => {})
}
