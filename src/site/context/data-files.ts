import { mediaType } from '../../outputs/exports/media-types.ts'

/** The files in which a widget offers its data, beside its page. */
export const dataFileNames = ['data.csv', 'data.json'] as const

/** How each file beside a page is made, by its name. */
export type FileMakers = Record<string, () => string | Promise<Buffer>>

/** One of some files as a response, made now; 404 for a name that is none of them. */
export async function fileResponse(name: string | undefined, makers: FileMakers): Promise<Response> {
  const make = makers[name ?? '']
  if (!name || !make) return new Response(null, { status: 404 })
  const body = await make()
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': mediaType(name) },
  })
}
