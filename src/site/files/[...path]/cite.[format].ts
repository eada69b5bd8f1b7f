import type { APIRoute } from 'astro'
import { bibtex } from '../../../outputs/cite/bibtex.ts'
import { citables, citePath, itemsOf } from '../../../outputs/cite/citables.ts'
import type { CslItem } from '../../../outputs/cite/csl.ts'
import { cslJson } from '../../../outputs/cite/csl-json.ts'
import { ris } from '../../../outputs/cite/ris.ts'
import { getCorpus } from '../../context/corpus.ts'

const formats: Record<string, { type: string; make(items: readonly CslItem[]): string }> = {
  bib: { type: 'application/x-bibtex; charset=utf-8', make: bibtex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', make: ris },
  json: { type: 'application/vnd.citationstyles.csl+json', make: cslJson },
}

export async function getStaticPaths() {
  return [...citables(await getCorpus()).values()].flatMap(citable => {
    const path = citePath(citable.path).replace(/\/?cite$/, '') || undefined
    return Object.keys(formats).map(format => ({ params: { path, format }, props: { items: itemsOf(citable) } }))
  })
}

/** The citation of one thing as a file, with the article and the works that it rests on. */
export const GET: APIRoute = ({ params, props }) => {
  const { type, make } = formats[params['format'] ?? ''] ?? { type: 'text/plain', make: () => '' }
  return new Response(make(props['items'] as CslItem[]), { headers: { 'Content-Type': type } })
}
