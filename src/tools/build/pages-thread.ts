import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { AskedPart } from './kept-parts.ts'
import type { WrittenSite } from './page-writer.ts'
import type { NewPage, PagesAnswers, PagesOrder, PagesTask } from './write-pages.ts'

/** How many letters of pages go together: to wake a thread for each of them takes longer than to make some. */
const most = 250_000

/** A thread that writes the pages of a site. Whatever it is asked is refused once it has failed. */
export class PagesThread {
  readonly #thread: Worker
  readonly #failed: Promise<never>
  /** Pages that were made and not yet handed on. */
  #waiting: NewPage[] = []
  #letters = 0

  constructor(task: PagesTask) {
    this.#thread = new Worker(new URL('./write-pages.ts', import.meta.url), { workerData: task })
    this.#failed = once(this.#thread, 'exit').then(() => {
      throw new Error('the thread of the pages ended early')
    })
    // It may fail before anybody asks.
    this.#failed.catch(() => undefined)
  }

  /** Writes pages as they were made before; gives the paths of those that are there. */
  async writeKept(parts: AskedPart[]): Promise<ReadonlySet<string>> {
    return new Set(await this.#ask({ order: 'keep', parts }))
  }

  /** Writes a page that was made now, and keeps it or not. */
  writeNew(path: string, text: string, isKept: boolean): void {
    this.#waiting.push({ path, text, isKept })
    this.#letters += text.length
    if (this.#letters > most) this.#handOn()
  }

  /** Waits until all pages are written, with what is made of all of them. */
  end(): Promise<WrittenSite> {
    return this.#ask({ order: 'end' })
  }

  /** Throws what is wrong with links of the site, once all of its files are there. */
  async checkLinks(brought: readonly string[]): Promise<void> {
    const fault = await this.#ask({ order: 'check links', brought })
    if (fault !== null) throw new Error(fault)
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.#thread.terminate()
  }

  async #ask<Order extends keyof PagesAnswers>(order: PagesOrder & { order: Order }): Promise<PagesAnswers[Order]> {
    this.#handOn()
    const answered = once(this.#thread, 'message')
    this.#tell(order)
    const [answer] = await Promise.race([answered, this.#failed])
    return answer as PagesAnswers[Order]
  }

  #handOn(): void {
    if (this.#waiting.length > 0) this.#tell({ order: 'write', pages: this.#waiting })
    this.#waiting = []
    this.#letters = 0
  }

  #tell(order: PagesOrder): void {
    this.#thread.postMessage(order)
  }
}
