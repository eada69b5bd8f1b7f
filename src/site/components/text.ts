import Chart from './Chart.astro'
import Chem from './Chem.astro'
import Cite from './Cite.astro'
import Fig from './Fig.astro'
import Finding from './Finding.astro'
import Material from './Material.astro'
import Note from './Note.astro'
import P from './P.astro'
import Pathway from './Pathway.astro'
import Q from './Q.astro'
import Schematic from './Schematic.astro'
import Sec from './Sec.astro'
import Table from './Table.astro'
import Technique from './Technique.astro'
import Term from './Term.astro'

/** The components that a section's text may use, by the names that authors write. */
export const components = {
  Chart,
  Chem,
  Cite,
  Fig,
  Finding,
  Material,
  Note,
  P,
  Pathway,
  Q,
  Schematic,
  Sec,
  Table,
  Technique,
  Term,
}
