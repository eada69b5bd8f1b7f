import type { Corpus } from '../../core/corpus/types.ts'
import { citables, citePath, itemsOfAll } from '../../outputs/cite/citables.ts'
import { citationFormats } from '../../outputs/cite/formats.ts'
import type { SiteFile } from './file.ts'

/**
 * The citation of each thing with an address, in every format, with the article and the works that it rests on. Those of
 * records that have rows stand together in files of their part of the list.
 */
export const citationFiles = (corpus: Corpus): SiteFile[] =>
  [...Map.groupBy(citables(corpus).values(), ({ path }) => citePath(path))].flatMap(([path, all]) =>
    citationFormats.map(({ ending, type, make }) => ({
      path: `${path}.${ending}`,
      type,
      make: () => make(itemsOfAll(all)),
    })),
  )
