import type { Search } from '../../core/schema/search.ts'

/** Whether all queries of a search were asked on one day. */
export const onOneDay = ({ searches }: Pick<Search, 'searches'>): boolean =>
  new Set(searches.map(({ on }) => on)).size === 1
