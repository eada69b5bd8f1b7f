/// <reference types="astro/client" />

declare module 'virtual:atlas/added' {
  /** What draws the components that the review adds. */
  export const added: Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>
  /** What draws the records of kinds that the review adds: their pages and their lists. */
  export const kinds: Record<
    string,
    Record<'page' | 'list', import('astro/runtime/server/index.js').AstroComponentFactory>
  >
}

declare module 'virtual:atlas/site' {
  /** The name under which the site's pages find what they show; see `context/shared.ts`. */
  export const site: string
}
