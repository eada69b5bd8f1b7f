/** What answers a reader on every page; it comes with the first act. */
import { welcome } from './arrival.ts'
import { showCards } from './cards.ts'
import { offerCharts } from './charts.ts'
import { copyCitations } from './citations.ts'
import { offerDrawings } from './drawings.ts'
import { answerHeld } from './held.ts'
import { closeMenus } from './menus.ts'
import { copyPermalinks } from './permalinks.ts'
import { addMarks, addStyles } from './scripts.ts'
import { offerSearch } from './search-link.ts'

const styled = Promise.all([addMarks(), addStyles('over.css')])

showCards(styled)
copyPermalinks(styled)
copyCitations()
welcome()
offerSearch()
offerCharts()
offerDrawings()
closeMenus()
answerHeld()
