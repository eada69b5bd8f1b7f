import type { RouteData } from 'astro'
import { missingPage } from '../../core/permalinks/href.ts'

/** What a bundle of pages exports. */
interface PageBundle {
  app: PageProgram
  /** Lists the pages of a program. */
  StaticPaths: new (
    app: PageProgram,
  ) => { getAll(): Promise<{ pathname: string; route: RouteData }[]> }
}

/** What of the program that Astro bundles is asked here. */
interface PageProgram {
  setInternals(internals: object): void
  setOptions(options: object): void
  render(request: Request, options: { routeData: RouteData }): Promise<Response>
  routeCache: { clearAll(): void; get(route: RouteData): { staticPaths?: StaticEntries } | undefined }
}

/** The pages of a template, each by what fills its address. */
type StaticEntries = readonly { props?: object }[] & { keyed?: ReadonlyMap<string, { props?: object }> }

/** A page that is to be made. */
export interface PageToMake {
  /** Its path in the site: `s/3.1.2/`, `` for home, `404.html`. */
  path: string
  /** The file of its template. */
  template: string
  /** What its template hands it besides its address. */
  props: object
  /** Makes it as HTML. */
  make(): Promise<string>
}

/** All pages that a bundle makes. */
export async function pagesOfBundle(entry: string): Promise<PageToMake[]> {
  const { app, StaticPaths } = (await import(entry)) as PageBundle
  // No page has styles or scripts of Astro's own: they link files of the site.
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent, level: 'warn' } } })
  app.routeCache.clearAll()
  const paths = await new StaticPaths(app).getAll()
  const first = new Map(paths.toReversed().map(one => [one.pathname.replace(/\/$/, ''), one]))
  return [...first.values()].reverse().map(({ pathname, route }) => {
    const address = pathname.replace(/^\/|\/$/g, '')
    return {
      path: address === '404' ? missingPage : address === '' ? '' : `${address}/`,
      template: route.component,
      props: propsOf(app, route, pathname),
      make: () => madeBy(app, route, address),
    }
  })
}

const silent = { write: (): void => undefined }

function propsOf(app: PageProgram, route: RouteData, pathname: string): object {
  if (route.pathname) return {}
  return app.routeCache.get(route)?.staticPaths?.keyed?.get(pathname)?.props ?? {}
}

async function madeBy(app: PageProgram, routeData: RouteData, address: string): Promise<string> {
  const url = new URL(`http://localhost:4321/${encodeURI(address)}${address === '' ? '' : '/'}`)
  const response = await app.render(new Request(url), { routeData })
  if (!response.ok && address !== '404') throw new Error(`${address}/ could not be made (${response.status})`)
  return response.text()
}

/** The file of a page in a site. */
export const fileOf = (path: string): string => (path === missingPage ? path : `${path}index.html`)
