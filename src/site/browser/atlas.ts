import { welcome } from './arrival.ts'
import { showCards } from './cards.ts'
import { offerCharts } from './charts.ts'
import { copyCitations } from './citations.ts'
import { offerDrawings } from './drawings.ts'
import { closeMenus } from './menus.ts'
import { copyPermalinks } from './permalinks.ts'
import { offerSearch } from './search-link.ts'

showCards()
copyPermalinks()
copyCitations()
welcome()
offerSearch()
offerCharts()
offerDrawings()
closeMenus()
