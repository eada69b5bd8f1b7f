import { mediaTypes } from '../../outputs/exports/media-types.ts'
import { framedPages, frameHeader, frameRules, securityHeaders } from '../serve/headers.ts'

/** The endings of files by their media type without its charset, in the order of the list. */
const endings = Map.groupBy(mediaTypes, ([, type]) => bare(type))

/** The types of text: they are sent as UTF-8, and compressed. */
const texts = [...new Set(mediaTypes.filter(([, type]) => type.includes('charset=')).map(([, type]) => bare(type)))]

const headers = Object.entries(securityHeaders)

/** What a template of a server's configuration has for a line, by the name that stands there in braces. */
export const configurationLines: Readonly<Record<string, readonly string[]>> = {
  nginxTypes: lines(([type, names]) => `${type} ${names.join(' ')};`),
  // nginx takes this one for granted, and warns of who says it again.
  nginxTexts: texts.filter(type => type !== 'text/html'),
  nginxFrames: [
    `set $atlas_frames "${frameRules.others}";`,
    `if ($uri ~ "${under('/atlas')}") {`,
    `    set $atlas_frames "${frameRules.framed}";`,
    '}',
  ],
  nginxHeaders: [
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header ${frameHeader} $atlas_frames always;`,
  ],
  apacheTypes: lines(([type, names]) => `AddType ${type} ${dotted(names)}`),
  apacheTexts: [
    `AddCharset utf-8 ${dotted(texts.flatMap(namesOf))}`,
    ...texts.map(type => `AddOutputFilterByType DEFLATE ${type}`),
  ],
  apachePacked: texts.flatMap(type => [
    `<FilesMatch "\\.(${namesOf(type).join('|')})\\.(br|gz)$">`,
    `    ForceType "${type}; charset=utf-8"`,
    '</FilesMatch>',
  ]),
  apacheHeaders: [
    ...headers.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set ${frameHeader} "${frameRules.others}"`,
    `Header always set ${frameHeader} "${frameRules.framed}" "expr=%{REQUEST_URI} =~ m#${under('/atlas')}#"`,
  ],
  caddyTypes: lines(([type, names]) => {
    const [name] = names
    const value = texts.includes(type) ? `${type}; charset=utf-8` : type
    return [`@${name} path ${names.map(ending => `*.${ending}`).join(' ')}`, `header @${name} Content-Type "${value}"`]
  }),
  caddyTexts: texts.map(type => `header Content-Type ${type}*`),
  caddyHeaders: [
    ...headers.map(([name, value]) => `header ${name} "${value}"`),
    `@framed path_regexp ${framedPages}`,
    `header @framed ${frameHeader} "${frameRules.framed}"`,
    `@unframed not path_regexp ${framedPages}`,
    `header @unframed ${frameHeader} "${frameRules.others}"`,
  ],
}

/** The pattern of pages for frames where the site stands under a path. */
function under(path: string): string {
  return framedPages.replace('^', `^${path}`)
}

/** Lines for each media type and the endings of its files. */
function lines(line: (entry: [type: string, names: string[]]) => string | string[]): string[] {
  return [...endings.keys()].flatMap(type => line([type, namesOf(type)]))
}

function namesOf(type: string): string[] {
  return (endings.get(type) ?? []).map(([ending]) => ending)
}

function dotted(names: readonly string[]): string {
  return names.map(name => `.${name}`).join(' ')
}

function bare(type: string): string {
  return type.replace(/;.*/, '')
}

/**
 * A text for a comment of a configuration: letters, digits and plain marks in one line. Another line, a brace, a
 * backslash or a dollar sign could be read by a server as something to do.
 */
export const inComment = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}.,:()'’+–-]+/gu, ' ').trim()

/**
 * The page for a missing address as a template of Caddy, which has no other way to write into a page: its links begin with
 * the path that the configuration names. Braces that are words of the page stay words.
 */
export const missingTemplate = (page: string): string =>
  page.replaceAll('{{', '{{"{{"}}').replaceAll('="./', '="{{placeholder "http.vars.atlas"}}')
