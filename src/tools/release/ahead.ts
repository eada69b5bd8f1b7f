import { Refusal } from './refusal.ts'

/**
 * Refuses a day of publication that is more than a year after today, both as `2026-01-31`: it is a slip of the hand, and no
 * later edition could have an earlier one. A day within the year may be one that is planned.
 */
export function refuseFarDate(date: string, today: string): void {
  const [year = '', ...rest] = today.split('-')
  const last = [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-')
  if (date > last)
    throw new Refusal(
      `${date} is more than a year after today, ${today} by the clock of this machine: give the day of publication with --date.`,
    )
}
