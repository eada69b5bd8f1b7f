import { formulaHtml } from '../../core/chem/index.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Pathway } from '../../core/kinds/pathway.ts'
import { growthOf } from '../../core/words/growth.ts'
import type { Renderer } from './renderer.ts'
import { quietSign } from './standing.ts'

type Step = Pathway['steps'][number]

/** What is there after a step of a pathway: its words, or the phases that stand together. */
export const phasesHtml = (r: Pick<Renderer, 'inline'>, { name, phases }: Step): Html =>
  name === null ? joinHtml(phases.map(formulaHtml), ' + ') : r.inline(name)

/** What is known of a step besides its phases: its structure, and its volume as a link to the record. */
export const stateHtml = (r: Renderer, { structure, volumeChange }: Step): Html =>
  joinHtml([structure && escapeHtml(structure), volumeChange && growthHtml(r, volumeChange)], ', ')

function growthHtml(r: Renderer, id: string): Html {
  const { name, form } = growthOf(r.corpus, recordOf(r.corpus, 'measurements', id))
  return html`${escapeHtml(name)} ${r.quantity(id, form)}${quietSign(r, 'measurements', id)}`
}

/** What a pathway leads through, in order, numbered. */
export const sequenceHtml = (r: Pick<Renderer, 'inline'>, { steps }: Pathway): Html =>
  joinHtml(
    steps.map((step, index) => {
      const number = escapeHtml(`${String.fromCodePoint(0x2460 + index)}\u00a0`)
      return html`${number}${phasesHtml(r, step)}`
    }),
    ' → ',
  )
