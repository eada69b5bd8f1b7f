declare module 'citeproc' {
  import type { CslItem } from './csl.ts'

  namespace CSL {
    /** A style at work: it is told which items there are and gives their list. */
    class Engine {
      constructor(
        system: { retrieveLocale(language: string): string; retrieveItem(id: string): CslItem },
        style: string,
        language?: string,
        /** Whether the style is to speak that language even where it has one of its own. */
        isForced?: boolean,
      )
      updateItems(ids: string[]): void
      makeBibliography(): [unknown, string[]]
    }
  }
  export default CSL
}
