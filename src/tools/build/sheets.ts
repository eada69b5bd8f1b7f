import type { Corpus } from '../../core/corpus/types.ts'
import { joinedSheetFile } from '../../site/files/assets.ts'
import type { SitePlace } from '../../site/files/place.ts'
import { writeSiteFile } from '../../site/files/write.ts'

/** Writes the files that hold several style sheets; each sheet has one of its own already. */
export async function writeSheets(corpus: Corpus, names: Iterable<string>, place: SitePlace): Promise<void> {
  for (const name of names) {
    const file = joinedSheetFile(corpus, name)
    if (file) await writeSiteFile(file, place)
  }
}
