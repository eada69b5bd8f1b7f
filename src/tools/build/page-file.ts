import { missingPage } from '../../core/permalinks/href.ts'

/** The file of a page in a site. */
export const fileOf = (path: string): string => (path === missingPage ? path : `${path}index.html`)
