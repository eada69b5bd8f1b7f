import type { APIRoute } from 'astro'
import { recordsScript, worksScript } from '../../../outputs/explore/scripts.ts'
import { script, styleSheet, toolSheet, viewSheet } from '../../context/assets.ts'
import { getCorpus } from '../../context/corpus.ts'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0069a6"/>' +
  '<g fill="#fff"><circle cx="9" cy="10" r="3"/><circle cx="16" cy="10" r="3"/><circle cx="23" cy="10" r="3"/>' +
  '<circle cx="9" cy="22" r="3"/><circle cx="16" cy="22" r="3"/><circle cx="23" cy="22" r="3"/></g>' +
  '<path d="M5 16h22" stroke="#f0935a" stroke-width="3"/></svg>\n'

const css = 'text/css; charset=utf-8'
const js = 'text/javascript; charset=utf-8'

const files: Record<string, { type: string; make: () => Promise<string> }> = {
  'atlas.css': { type: css, make: async () => styleSheet(await getCorpus()) },
  'atlas.js': { type: js, make: () => script('atlas') },
  'views.css': { type: css, make: viewSheet },
  'tools.css': { type: css, make: toolSheet },
  'tools.js': { type: js, make: () => script('tools') },
  'explore.js': { type: js, make: () => script('explore') },
  'calc.js': { type: js, make: () => script('calc') },
  'choose.js': { type: js, make: () => script('choose') },
  'compare.js': { type: js, make: () => script('compare') },
  'records.js': { type: js, make: async () => recordsScript(await getCorpus()) },
  'works.js': { type: js, make: async () => worksScript(await getCorpus()) },
  'icon.svg': { type: 'image/svg+xml', make: async () => icon },
}

export const getStaticPaths = () => Object.keys(files).map(file => ({ params: { file } }))

/** The style sheet, the scripts and the icon that pages share. */
export const GET: APIRoute = async ({ params }) => {
  const file = files[params['file'] ?? '']
  if (!file) return new Response(null, { status: 404 })
  return new Response(await file.make(), { headers: { 'Content-Type': file.type } })
}
