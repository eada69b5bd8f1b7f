import type { RouteData, SSRResult } from 'astro'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import type { Corpus } from '../../core/corpus/types.ts'
import { missingPage } from '../../core/permalinks/href.ts'
import { markedEnglish } from '../../site/integration/marked-english.ts'

/** What a bundle of pages exports. */
interface PageBundle {
  app: PageProgram
  /** Lists the pages of a program. */
  StaticPaths: new (
    app: PageProgram,
  ) => { getAll(): Promise<{ pathname: string; route: RouteData }[]> }
  /** What Astro knows of a page while it makes it. */
  FetchState: new (
    manifest: object,
    request: Pick<Request, 'url' | 'method' | 'headers'>,
    options: { routeData: RouteData },
    hooks: { streaming: boolean },
  ) => PageState
  renderToString(
    result: SSRResult,
    page: AstroComponentFactory,
    props: object,
    slots: object,
    isPage: boolean,
    route: RouteData,
  ): Promise<string | Response>
}

/** What of the program that Astro bundles is asked here. */
interface PageProgram {
  manifest: object
  setInternals(internals: object): void
  setOptions(options: object): void
  routeCache: { clearAll(): void; get(route: RouteData): { staticPaths?: StaticEntries } | undefined }
}

interface PageState {
  loadComponentInstance(): Promise<{ default: AstroComponentFactory }>
  getActionAPIContext(): object
  createResult(page: object, context: object): Promise<SSRResult>
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
  /** The path of a page soon after which it is best made, as it shows the same; null for most. */
  after: string | null
  /** Makes it as HTML. */
  make(): Promise<string>
}

/** All pages of a review that a bundle makes. */
export async function pagesOfBundle(entry: string, { review }: Pick<Corpus, 'review'>): Promise<PageToMake[]> {
  const bundle = (await import(entry)) as PageBundle
  const { app, StaticPaths } = bundle
  // No page has styles or scripts of Astro's own: they link files of the site.
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent, level: 'warn' } } })
  app.routeCache.clearAll()
  const paths = await new StaticPaths(app).getAll()
  const templates: Templates = new Map()
  const first = new Map(paths.toReversed().map(one => [one.pathname.replace(/\/$/, ''), one]))
  return [...first.values()].reverse().map(({ pathname, route }) => {
    const address = pathname.replace(/^\/|\/$/g, '')
    const path = address === '404' ? missingPage : address === '' ? '' : `${address}/`
    const props = propsOf(app, route, pathname)
    return {
      path,
      template: route.component,
      props,
      after: 'after' in props && typeof props.after === 'string' ? props.after : null,
      async make() {
        const made = await madeBy(bundle, templates, route, address, props).catch((error: unknown) => {
          throw new Error(`${path || 'the home page'} could not be made: ${String(error)}`, { cause: error })
        })
        return markedEnglish(review)?.(made) ?? made
      },
    }
  })
}

const silent = { write: (): void => undefined }

function propsOf(app: PageProgram, route: RouteData, pathname: string): object {
  if (route.pathname) return {}
  return app.routeCache.get(route)?.staticPaths?.keyed?.get(pathname)?.props ?? {}
}

const headers = new Headers()

/** Templates by their files: Astro imports one anew for each of its pages, which took a thirtieth of a build of 10,000. */
type Templates = Map<string, { default: AstroComponentFactory }>

/** A page as HTML: what Astro would put into an answer to a request for it, which took a twentieth of a build. */
async function madeBy(
  { app, FetchState, renderToString }: PageBundle,
  templates: Templates,
  routeData: RouteData,
  address: string,
  props: object,
): Promise<string> {
  const url = `http://localhost:4321/${encodeURI(address)}${address === '' ? '' : '/'}`
  const state = new FetchState(app.manifest, { url, method: 'GET', headers }, { routeData }, { streaming: false })
  const page = templates.get(routeData.component) ?? (await state.loadComponentInstance())
  templates.set(routeData.component, page)
  const result = await state.createResult(page, state.getActionAPIContext())
  const made = await renderToString(result, page.default, props, {}, true, routeData)
  if (typeof made !== 'string') throw new Error(`${address}/ could not be made (${made.status})`)
  return made
}
