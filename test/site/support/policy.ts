const wanted: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'media-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'", "'self'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
}

/** What a Content-Security-Policy allows beyond the site's own files, in words; empty when it is strict. */
export function laxities(policy: string): string[] {
  const directives = new Map(
    policy.split(';').map(directive => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      return [name.toLowerCase(), sources] as const
    }),
  )
  const faults: string[] = []
  for (const needed of ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action']) {
    if (!directives.has(needed)) faults.push(`no ${needed}`)
  }
  for (const [name, sources] of directives) {
    const allowed = wanted[name]
    if (!allowed) faults.push(`unknown ${name}`)
    else faults.push(...sources.filter(source => !allowed.includes(source)).map(source => `${name} ${source}`))
  }
  return faults
}
