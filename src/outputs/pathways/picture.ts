import type { Words } from '../../core/catalogue/words.ts'
import { electrons } from '../../core/derivations/ladder.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { measure } from '../charts/canvas.ts'
import { type Label, labelAt, labelWords, small, strong, wrap } from '../charts/label.ts'
import { labelText, short } from '../charts/svg.ts'
import type { PathwayStage } from './stages.ts'

const width = 480
/** Where the texts of a stage begin, how wide they may be, and where its charge ends. */
const [left, room, right] = [52, 300, width - 8]
const padding = 12
const line = 17

const lines = (text: string, start: number, y: number, more: Partial<Label> & { soft?: boolean }): Label[] =>
  wrap(labelWords([text]), room, measure).map((runs, index) =>
    labelAt(start, y + line * (index + 0.5), runs.map(run => run.text).join(''), more),
  )

/** The side of a square whose area stands for a volume, that of the start being 14 pixels wide. */
const sideOf = (volume: number): number => 14 * Math.sqrt(volume)

interface Look {
  /** The class that brings the colour. */
  colour: string
  /** Whether any volume is known after the first, so that squares say something. */
  grows: boolean
  numbers: Words['numbers']
}

/** One stage: its number in a ring, its phases, what is known of them, the charge; returns how high it is. */
function stageShapes(
  stage: PathwayStage,
  index: number,
  top: number,
  { colour: name, grows, numbers }: Look,
): { body: Html; height: number } {
  const colour = escapeHtml(name)
  const names = lines(stage.phases, left, top + padding, { face: strong })
  const below = top + padding + line * names.length
  const state = stage.state === null ? [] : lines(stage.state, left, below, { face: small, soft: true })
  const label =
    stage.label === null ? [] : lines(stage.label, left, below + line * state.length, { face: small, soft: true })
  const told = [...state, ...label]
  const charge =
    stage.charge === null
      ? []
      : [labelAt(right, top + padding + line / 2, electrons(stage.charge, numbers), { anchor: 'end' })]
  const side = stage.volume === null || !grows ? 0 : sideOf(stage.volume)
  const height = Math.max(padding * 2 + line * (names.length + told.length), side + 16)
  const middle = top + height / 2
  const x = short(right - 62 - side)
  const square = side
    ? joinHtml([
        html`<rect class="k-solid ${colour}" x="${x}" y="${short(middle - side / 2)}" width="${short(side)}" height="${short(side)}"/>`,
        html`<rect class="k-region" x="${x}" y="${short(middle + side / 2 - 14)}" width="14" height="14"/>`,
      ])
    : ''
  const number = labelAt(26, top + padding + line / 2, String(index + 1), { face: small, anchor: 'middle' })
  const body = joinHtml([
    html`<rect class="k-fluid ${colour}" x="4" y="${short(top)}" width="${width - 4}" height="${short(height)}"/>`,
    html`<rect class="f ${colour}" x="0" y="${short(top)}" width="4" height="${short(height)}"/>`,
    html`<circle class="k-ring" cx="26" cy="${short(top + padding + line / 2)}" r="9.5"/>`,
    square,
    ...[number, ...names, ...told, ...charge].map(labelText),
  ])
  return { body, height }
}

/** The words that a ladder says by itself. */
type LadderWords = Pick<Words, 'ladder' | 'numbers'>

/** What happens on the way to a stage: electrons and equation. */
function wayLabels({ ladder: t, numbers }: LadderWords, { taken, equation }: PathwayStage, top: number): Label[] {
  const text = [taken && (taken === '0' ? t.noCharge : electrons(taken, numbers)), equation].filter(Boolean).join(': ')
  return text === '' ? [] : lines(text, left - 20, top + 5, { face: small, soft: true })
}

/** A pathway as a drawing from top to bottom: a bar a stage, the reactions between them. `colour` is the class of its colour. */
export function pathwayDrawing(
  words: LadderWords,
  stages: readonly PathwayStage[],
  colour: string,
): { width: number; height: number; body: Html } {
  const grows = stages.some(({ volume }, index) => index > 0 && volume !== null)
  let top = 0
  const parts = stages.map((stage, index) => {
    const way = index === 0 ? [] : wayLabels(words, stage, top)
    top += index === 0 ? 0 : line * way.length + 10
    const { body, height } = stageShapes(stage, index, top, { colour, grows, numbers: words.numbers })
    top += height
    return joinHtml([...way.map(labelText), body])
  })
  return { width, height: top + 4, body: joinHtml(parts) }
}
