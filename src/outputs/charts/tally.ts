import { additionBadge, isInDoubt, standingSigns } from '../../core/standing/signs.ts'
import { type ChartModel, type Mark, marksOf } from './model.ts'

/** The sign of a mark whose record is in doubt; empty for others. */
export const doubtSign = ({ standing, source }: Pick<Mark, 'standing' | 'source'>): string =>
  source === null && standing !== null && isInDoubt(standing) ? standingSigns[standing.is].sign : ''

/** The badge of a mark whose record is from later literature; empty for others. */
export const badgeOf = ({ standing, source }: Pick<Mark, 'standing' | 'source'>): string =>
  source === null && standing?.addition ? additionBadge.word : ''

/** A line that explains what the marks of a chart carry: the sign in front, or the marker of what works give. */
interface TallyLine {
  text: string
  /** Whether it explains the open markers of what works give. */
  hollow: boolean
}

/** What is known of the marks of a chart, a line for each thing that occurs in it; nothing where none does. */
export function tallyOf(model: Pick<ChartModel, 'plots'>): TallyLine[] {
  const marks = marksOf(model)
  const all = marks.length
  const standing = (is: string) => marks.filter(mark => mark.standing?.is === is).length
  const [refuted, open] = [standing('contradicted'), standing('open')]
  const found = marks.reduce((sum, mark) => sum + mark.found.length, 0)
  const added = marks.filter(({ standing }) => standing?.addition).length
  const line = (text: string, hollow = false) => ({ text, hollow })
  return [
    ...(refuted > 0
      ? [line(`${standingSigns.contradicted.sign} ${share(refuted, all, 'does', 'do')} not hold as printed`)]
      : []),
    ...(open > 0 ? [line(`${standingSigns.open.sign} ${share(open, all, 'is', 'are')} in question`)] : []),
    ...(found > 0 ? [line('hollow, joined by a line: what its source gives', true)] : []),
    ...(added > 0 ? [line(`${additionBadge.word}: ${share(added, all, 'comes', 'come')} from later literature`)] : []),
  ]
}

/** `3 of 16 marks do`, `the only mark does`. */
function share(count: number, all: number, one: string, several: string): string {
  if (all === 1) return `the only mark ${one}`
  return `${count} of ${all} marks ${count === 1 ? one : several}`
}

/** What a chart is called where it can't be seen: its title, with what is known of its marks. */
export function spokenTitle(model: Pick<ChartModel, 'title' | 'plots'>): string {
  const told = tallyOf(model).flatMap(({ text, hollow }) => (hollow ? [] : [text.replace(/^\W /, '')]))
  return told.length === 0 ? model.title : `${model.title}. Of its marks: ${told.join('; ')}`
}
