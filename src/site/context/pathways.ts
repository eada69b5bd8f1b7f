import { wordsFor } from '../../core/catalogue/words.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import { colourClass, colouredFacet } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type Ladder, ladderOf, pathwaysByMaterial } from '../../core/derivations/ladder.ts'
import { type Html, joinHtml } from '../../core/html/html.ts'
import { sayHtml } from '../../core/html/say.ts'
import type { Material } from '../../core/kinds/material.ts'
import type { Pathway } from '../../core/kinds/pathway.ts'
import { plainText } from '../../core/words/plain.ts'
import { stripHtml } from '../../outputs/pathways/strip.ts'
import type { Renderer } from '../../outputs/render/renderer.ts'

/** A material with its pathways. */
export interface MaterialPathways {
  material: Material
  pathways: Pathway[]
}

/** The materials with pathways: those followed with more than one value of the coloured facet, and the others. */
export function pathwayGroups(corpus: Corpus): { pairs: MaterialPathways[]; rest: MaterialPathways[] } {
  const facet = colouredFacet(corpus)
  const facetOf = (pathway: Pathway) => (facet ? corpus.facetsOf(pathway)[facet.id]?.join(' ') : null)
  const isPair = ({ pathways }: MaterialPathways) => new Set(pathways.map(facetOf)).size > 1
  const all = pathwaysByMaterial(corpus).map(({ material, pathways }) => ({
    material: recordOf(corpus, 'materials', material),
    pathways,
  }))
  return { pairs: all.filter(isPair), rest: all.filter(one => !isPair(one)) }
}

/**
 * Ladders on one axis of charge; nothing where none has a charge to stand at. `own` is the pathway whose title is the
 * heading of the page.
 */
export const stripOf = (corpus: Corpus, ladders: readonly Ladder[], own?: string): Html =>
  stripHtml(
    wordsFor(corpus.review),
    ladders.map(ladder => ({
      ladder,
      name: laneName(corpus, ladder.pathway, own, ladders.length === 1),
      colour: colourClass(corpus, ladder.pathway) ?? '',
    })),
  )

/** What a lane is called; nothing where it stands alone below the heading that names it. */
function laneName(corpus: Corpus, { id, title }: Pathway, own: string | undefined, isAlone: boolean): string {
  if (id !== own) return plainText(corpus, title)
  return isAlone ? '' : wordsFor(corpus.review).named.thisPathway
}

/** Pathways on one axis of charge, without their ladders. */
export const pathwayStrip = (corpus: Corpus, pathways: readonly Pathway[]): Html =>
  stripOf(
    corpus,
    pathways.map(pathway => ladderOf(corpus, pathway)),
  )

/** What is to be said of a pathway besides its stages: its remark, and where it is from. */
export function aboutPathway(r: Renderer, pathway: Pathway): Html {
  const source = r.works(pathway, ', ')
  return joinHtml([pathway.note && r.inline(pathway.note), source && sourceLine(r, source)], ' ')
}

/** Where a pathway is from, in a sentence. */
const sourceLine = ({ corpus }: Renderer, works: Html): Html => sayHtml(wordsFor(corpus.review).named.source, { works })
