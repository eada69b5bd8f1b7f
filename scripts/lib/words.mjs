/** The words after a script that runs before anything is installed, and takes none. Plain JavaScript for any Node. */
import process from 'node:process'

/** Answers `--help` with the usage and status 0, any other word with the usage and status 1; comes back where there is none. */
export function takeNoWords(usage) {
  const words = process.argv.slice(2)
  if (words.length === 0) return
  if (words.includes('--help')) {
    console.log(usage)
    process.exit(0)
  }
  console.error(`The word '${words[0]}' is not understood.\n${usage}`)
  process.exit(1)
}
