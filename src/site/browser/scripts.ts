import { el } from './dom.ts'

/** The folder that the scripts stand in; known only while a script is first run. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src)

/** The address of a file beside the scripts, or of one of the site where the path begins with `../`. */
export const beside = (path: string): string => new URL(path, folder).href

const asked = new Map<string, Promise<void>>()

/**
 * Runs a script of the site, once however often it is asked for; data come as scripts too, so that a disk can give them.
 * One that could not be had is asked for anew the next time.
 */
export function runScript(file: string): Promise<void> {
  const known = asked.get(file)
  if (known) return known
  const script = el('script', { src: beside(file) })
  const running = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      asked.delete(file)
      reject(new Error(`${file} can not be read`))
    }
  })
  asked.set(file, running)
  document.head.append(script)
  return running
}

/** Adds a style sheet of the site to the page, once, behind the others; goes on when it is there, or can't be had. */
export const addStyles = (file: string): Promise<void> => addSheet(file, link => document.head.append(link))

/** Adds the sheet of the signs that stand beside values, where pages have it: behind that of every page. */
export const addMarks = (): Promise<void> =>
  addSheet('standing.css', link => document.querySelector('link[rel=stylesheet]')?.after(link))

function addSheet(file: string, place: (link: HTMLLinkElement) => void): Promise<void> {
  const href = beside(file)
  // A file of several sheets is named by all of them: `standing.tables.css`.
  const [name = ''] = file.split('.')
  const isThere = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some(
    link => link.href.startsWith(beside('')) && link.href.slice(beside('').length).split('.').includes(name),
  )
  if (isThere) return Promise.resolve()
  return new Promise(resolve => {
    const link = el('link', { rel: 'stylesheet', href })
    link.onload = link.onerror = () => resolve()
    place(link)
  })
}
