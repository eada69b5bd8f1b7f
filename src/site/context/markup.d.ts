/** An element of a template takes only what the types know as markup; `Markup.astro` does where there is no element. */
declare namespace astroHTML.JSX {
  interface HTMLAttributes {
    'set:html'?: import('../../core/html/html.ts').Html | null | undefined
  }
  interface SVGAttributes {
    'set:html'?: import('../../core/html/html.ts').Html | null | undefined
  }
}
