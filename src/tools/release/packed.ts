import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { gzipSync } from 'fflate'
import { missingPage } from '../../core/permalinks/href.ts'
import { mediaType } from '../../outputs/exports/media-types.ts'
import type { Entry } from './zip.ts'

/** Texts of fewer bytes are packed fast enough by the server itself. */
const least = 32_768

/**
 * The packed forms of a file, which servers send in its place: `explore/index.html.br`, `explore/index.html.gz`. None
 * for what is small, or no text; none for the page for a missing address, into which servers write.
 */
export function packedForms(path: string, size: number, read: () => Promise<Uint8Array>): Entry[] {
  if (size < least || path === missingPage || !mediaType(path).includes('charset=')) return []
  return [
    { path: `${path}.br`, isPacked: true, bytes: async () => brotli(await read()) },
    // By code of our own choice: zlib gives other bytes on other processors.
    { path: `${path}.gz`, isPacked: true, bytes: async () => gzipSync(await read(), { level: 9, mtime: 0 }) },
  ]
}

const compress = promisify(brotliCompress)

const brotli = (bytes: Uint8Array): Promise<Uint8Array> =>
  compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      // One step below the last: 2 % more bytes, in two fifths of the time.
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY - 1,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
