import type { Forms } from '../../core/catalogue/forms.ts'
import { say, sayFor } from '../../core/catalogue/say.ts'
import { isInDoubt, standingSigns } from '../../core/standing/signs.ts'
import { type ChartModel, type Mark, marksOf } from './model.ts'

/** The sign of a mark whose record is in doubt; empty for others. */
export const doubtSign = ({ standing, source }: Pick<Mark, 'standing' | 'source'>): string =>
  source === null && standing !== null && isInDoubt(standing) ? standingSigns[standing.is].sign : ''

/** The badge of a mark whose record is from later literature; empty for others. */
export const badgeOf = ({ standing, source }: Pick<Mark, 'standing' | 'source'>): string =>
  source === null && standing?.addition ? standing.badge : ''

/** A line that explains what the marks of a chart carry: the sign in front, or the marker of what works give. */
interface TallyLine {
  text: string
  /** Whether it explains the open markers of what works give. */
  hollow: boolean
}

/** What is known of the marks of a chart, a line for each thing that occurs in it; nothing where none does. */
export function tallyOf(model: Pick<ChartModel, 'plots' | 'words'>): TallyLine[] {
  const { words } = model
  const { marks: t } = words
  const marks = marksOf(model)
  const all = marks.length
  const standing = (is: string) => marks.filter(mark => mark.standing?.is === is).length
  const [refuted, open] = [standing('contradicted'), standing('open')]
  const found = marks.reduce((sum, mark) => sum + mark.found.length, 0)
  const added = marks.filter(({ standing }) => standing?.addition).length
  const told = (only: string, some: Forms, n: number, sign: string) =>
    all === 1 ? say(only, { sign }) : sayFor(words, some, n, { all, sign })
  const line = (text: string, hollow = false) => ({ text, hollow })
  return [
    ...(refuted > 0 ? [line(told(t.onlyRefuted, t.refuted, refuted, standingSigns.contradicted.sign))] : []),
    ...(open > 0 ? [line(told(t.onlyOpen, t.open, open, standingSigns.open.sign))] : []),
    ...(found > 0 ? [line(t.hollow, true)] : []),
    ...(added > 0 ? [line(told(t.onlyAdded, t.added, added, ''))] : []),
  ]
}

/** What a chart is called where it can't be seen: its title, with what is known of its marks. */
export function spokenTitle(model: Pick<ChartModel, 'title' | 'plots' | 'words'>): string {
  const told = tallyOf(model).flatMap(({ text, hollow }) => (hollow ? [] : [text.replace(/^\W /, '')]))
  return told.length === 0
    ? model.title
    : say(model.words.marks.ofItsMarks, { title: model.title, told: told.join('; ') })
}
