import type { Page } from 'playwright-core'

/** The font that Chromium gives a page without any style. */
const unstyled = /^"?Times New Roman"?$/

/** Whether a page has its styles and shows something: what is wrong, a sentence each. */
export async function emptiness(page: Page): Promise<string[]> {
  const { font, sheets, text } = await page.evaluate(() => ({
    font: getComputedStyle(document.body).fontFamily,
    sheets: document.styleSheets.length,
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without what is hidden.
    text: document.body.innerText.trim().length,
  }))
  return [...(sheets === 0 || unstyled.test(font) ? ['has no styles'] : []), ...(text === 0 ? ['is empty'] : [])]
}

/** Whether a page fits its window, `width` CSS pixels wide, without scrolling sideways: what sticks out, a sentence. */
export async function excess(page: Page, width: number): Promise<string[]> {
  const { needed, element } = await page.evaluate(measure, width)
  return needed > width ? [`needs ${needed} px: ${element}`] : []
}

/** How wide the page is, and the first element that sticks out of the window without a scrolling parent. */
function measure(width: number) {
  const scrolls = (element: Element) => {
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflowX !== 'visible') return true
    }
    return false
  }
  const sticksOut = (element: Element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element)
  const element = [...document.body.querySelectorAll('*')].find(sticksOut)
  return { needed: document.documentElement.scrollWidth, element: element?.outerHTML.slice(0, 120) }
}
