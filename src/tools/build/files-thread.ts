import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ThreadMessage } from '../../site/context/prepared.ts'
import type { WriteTask } from '../../site/integration/write-files.ts'

/** A thread that writes the files of a site that are not pages. */
export interface FilesThread {
  /** Has it write them, and tells what it says of them meanwhile; refused where it fails. */
  write(task: WriteTask, take: (told: ThreadMessage) => void): Promise<void>
  /** Ends it, whatever it does. */
  end(): Promise<void>
}

/** Starts such a thread before there is anything to write: it loads its modules while the review is read. */
export function startFilesThread(): FilesThread {
  const thread = new Worker(new URL('../../site/integration/write-files.ts', import.meta.url))
  const ended = once(thread, 'exit').then(() => undefined)
  // It may fail before anybody waits for it.
  ended.catch(() => undefined)
  return {
    // Who waits for the end would hold the task until then.
    write(task, take) {
      thread.on('message', take)
      thread.postMessage(task)
      return ended
    },
    async end() {
      await thread.terminate()
    },
  }
}
