declare module '@citation-js/core' {
  /** Reads citations in any format that a plug-in knows, as items of CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { forceType?: string })
    data: unknown[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
