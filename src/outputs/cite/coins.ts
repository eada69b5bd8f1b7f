import { type CslItem, nameWithComma, titleTold } from './csl.ts'
import { termsFor } from './work-kinds.ts'

/**
 * A work as an OpenURL context object (COinS), which reference managers find in the title of an empty element. They save
 * nothing without a title: where none is known, words in brackets say so.
 */
export function coins(item: CslItem): string {
  const { format, genre } = termsFor(item.type).openUrl
  const isPart = ['article', 'bookitem', 'proceeding'].includes(genre)
  const container = format === 'journal' ? 'rft.jtitle' : 'rft.btitle'
  const [year] = item.issued?.['date-parts'][0] ?? []
  const query = new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: `info:ofi/fmt:kev:mtx:${format}`,
  })
  const fields: [string, string | undefined][] = [
    ['rft.genre', genre],
    [isPart ? 'rft.atitle' : format === 'dissertation' ? 'rft.title' : 'rft.btitle', titleTold(item) ?? untitled(item)],
    [isPart ? container : 'rft.series', item['container-title']],
    ['rft.date', year ? String(year) : undefined],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.pub', item.publisher],
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
  ]
  for (const [name, value] of fields) if (value) query.set(name, value)
  for (const author of item.author ?? [])
    if ('literal' in author) query.append('rft.aucorp', author.literal)
    else query.append('rft.au', nameWithComma(author))
  return query.toString()
}

/** What stands in the place of a title that is not known, in brackets, as a library has it. */
function untitled({ author: [first] = [], issued, 'container-title': journal, page }: CslItem): string {
  const who = first && ('literal' in first ? first.literal : first.family)
  const known = [who, issued?.['date-parts'][0]?.[0], journal, page].filter(Boolean).join(', ')
  return `[Title not known${known && `: ${known}`}]`
}
