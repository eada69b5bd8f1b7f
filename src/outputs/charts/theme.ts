/** The colours of a drawing. In a build they are stand-ins that become classes; in a page they are the page's own. */
export interface Theme {
  ink: string
  soft: string
  line: string
  paper: string
  /** One a series. */
  series: string[]
  /** The family of every text, as a style sheet has it. */
  font: string
  /** Whether labels are drawn; a build writes them as text elements instead. */
  texts: boolean
}
