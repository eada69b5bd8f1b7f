/**
 * `npm run fuzz [-- --seed N] [--rounds N] [--changes N] [--review NAME]`: changes small reviews at random, and builds
 * what the check accepts. Says the seed of each round; the same seed makes the same round.
 */
import { defineCommand, Misuse, runCommand } from '../../src/tools/cli/command.ts'
import { playRound, reviews } from './round.ts'

const usage = `Usage: npm run fuzz -- [--seed N] [--rounds N] [--changes N] [--review NAME]
Changes small reviews at random and builds what the check accepts: N rounds of N changes each, from seed N on. NAME is a
folder of test/fixtures; where none is named, the rounds take turns with several.`

const options = {
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '10' },
  changes: { type: 'string', default: '200' },
  review: { type: 'string' },
} as const

function whole(name: string, word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word)
  throw new Misuse(`--${name} must be a whole number, not "${word}".`)
}

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, { out }) {
    const first = whole('seed', values.seed)
    const [rounds, changes] = [whole('rounds', values.rounds), whole('changes', values.changes)]
    let isSound = true
    for (let seed = first; seed < first + rounds; seed++) {
      const review = values.review ?? (reviews[seed % reviews.length] as string)
      const { refused, accepted, builds, slowest, faults } = await playRound({ review, seed, changes })
      out(
        `seed ${seed}, ${review}: ${refused} refused, ${accepted} accepted, ${builds} built, ${faults.length} faults\n`,
      )
      out(`  the slowest check took ${Math.round(slowest.milliseconds)} ms: ${slowest.what}\n`)
      for (const fault of faults) out(`  ${fault}\n`)
      isSound &&= faults.length === 0
    }
    return isSound
  },
})

if (import.meta.main) await runCommand(command)
