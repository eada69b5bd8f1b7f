import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How a command went: its wall time in seconds, the most memory it held in bytes (null off Linux), its exit status. */
export type Run = { seconds: number; memory: number | null; status: number; errors: string }

/** Runs a script of the project under this Node, and measures it. */
export function measure(script: string, words: string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
  let memory: number | null = null
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text
  })
  // The kernel keeps the peak: looking now and then is enough.
  const watch = setInterval(() => {
    memory = peakMemory(child.pid) ?? memory
  }, 50)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => {
      clearInterval(watch)
      resolve({ seconds: (performance.now() - started) / 1000, memory, status: code ?? 1, errors })
    })
  })
}

function peakMemory(pid: number | undefined): number | null {
  try {
    const peak = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmHWM:\s+(\d+) kB$/m)?.[1]
    return peak ? Number(peak) * 1024 : null
  } catch {
    return null
  }
}
