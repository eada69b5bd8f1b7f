import { openDialog } from './search/dialog.ts'
import { searchPage } from './search/page.ts'

const page = document.querySelector<HTMLElement>('main .searching')
if (page) searchPage(page)

// What the script on every page calls once this one is there.
const global = self as { atlas?: { openSearch?: typeof openDialog } }
global.atlas ??= {}
global.atlas.openSearch = openDialog
