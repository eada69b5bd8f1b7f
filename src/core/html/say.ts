import { piecesOf } from '../catalogue/say.ts'
import { escapeHtml, type Html, joinHtml } from './html.ts'

/** A text of the catalogue as markup, with markup in its places. Throws where a place has none. */
export const sayHtml = (words: string, values: Readonly<Record<string, Html>>): Html =>
  joinHtml(
    piecesOf(words).map(piece => {
      if ('text' in piece) return escapeHtml(piece.text)
      const value = values[piece.place]
      if (value === undefined) throw new Error(`nothing is given for {${piece.place}} of "${words}"`)
      return value
    }),
    '',
  )
