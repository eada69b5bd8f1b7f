import type { Corpus } from '../../core/corpus/types.ts'
import { citables, citePath, itemsOf } from '../../outputs/cite/citables.ts'
import { citationFormats } from '../../outputs/cite/formats.ts'
import type { SiteFile } from './file.ts'

/** The citation of each thing with an address, in every format, with the article and the works that it rests on. */
export const citationFiles = (corpus: Corpus): SiteFile[] =>
  [...citables(corpus).values()].flatMap(citable =>
    citationFormats.map(({ ending, type, make }) => ({
      path: `${citePath(citable.path)}.${ending}`,
      type,
      make: () => make(itemsOf(citable)),
    })),
  )
