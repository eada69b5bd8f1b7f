declare const markup: unique symbol

/**
 * Text that is HTML or SVG and may stand in a page as it is. Plain text is none until it is escaped, which the compiler
 * knows; the empty text is both.
 */
export type Html = '' | (string & { readonly [markup]: true })

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '\t',
  '\n': '\n',
  '\r': '\r',
}

/** What stands for something else in HTML and XML, and the characters that XML can't hold, however they are written. */
const special = /[&<>"\p{Cc}\ufffe\uffff]/gu

/**
 * Text made safe for content and for attributes in double quotes, of HTML and of XML: characters that control a machine
 * are left out, but for tabs and the ends of lines.
 */
export const escapeHtml = (text: string): Html => text.replace(special, character => entities[character] ?? '') as Html

/** Words of a script that runs from right to left, with what joins two of them. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const rightToLeftRun = new RegExp(`${rightToLeft.source}+(?:[\\s.\\-־׳״'’]+${rightToLeft.source}+)*`, 'gu')

/** Markup whose words from right to left keep to themselves, so that numbers and names beside them stay in their order. */
export const isolated = (markup: Html): Html =>
  rightToLeft.test(markup)
    ? (markup.replace(/[^<>]+(?![^<]*>)/g, text => text.replace(rightToLeftRun, '<bdi>$&</bdi>')) as Html)
    : markup

/** Markup that another program made, or that was taken apart and put together again; never text of a review. */
export const trustedHtml = (text: string): Html => text as Html

/** Markup with values in it: html`<b>${name}</b>`. A value that is plain text has to be escaped first. */
export function html(parts: TemplateStringsArray, ...values: (Html | number)[]): Html {
  let out = parts[0] ?? ''
  for (let index = 0; index < values.length; index++) out += values[index] + (parts[index + 1] ?? '')
  return out as Html
}

/** The parts that there are, with a plain text between any two. */
export const joinHtml = (parts: readonly (Html | null | undefined | false)[], between = ''): Html =>
  parts.length < 2
    ? parts[0] || ''
    : (parts.filter(part => part).join(between === '' ? '' : escapeHtml(between)) as Html)
